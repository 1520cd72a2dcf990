package dev.magentokeys.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.magentokeys.architecture.Sources.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Measures methods, constructors and initialisers as the compiler reads them: from the signature to the closing brace. */
final class Methods extends TreeScanner<Void, Void> {

    /** @param lines from the line after the last annotation to that of the closing brace */
    record Method(String where, int lines) {}

    private final List<Method> found = new ArrayList<>();
    private final Source source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private Methods(Source source, CompilationUnitTree unit, SourcePositions positions) {
        this.source = source;
        this.unit = unit;
        this.positions = positions;
    }

    static List<Method> of(Source source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(inMemory(source)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            Methods methods = new Methods(source, unit, Trees.instance(task).getSourcePositions());
            methods.scan(unit, null);
            return methods.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        List<? extends Tree> annotations = method.getModifiers().getAnnotations();
        long start = annotations.isEmpty()
                ? positions.getStartPosition(unit, method)
                : endOf(annotations.get(annotations.size() - 1)) + 1;
        note(method.getName().toString(), firstCode(start), method);
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        for (Tree member : type.getMembers()) {
            if (member instanceof BlockTree) {
                note("initialiser", positions.getStartPosition(unit, member), member);
            }
        }
        return super.visitClass(type, nothing);
    }

    private void note(String name, long start, Tree tree) {
        long first = unit.getLineMap().getLineNumber(start);
        long last = unit.getLineMap().getLineNumber(endOf(tree));
        found.add(new Method(source.path() + ":" + first + " " + name, (int) (last - first + 1)));
    }

    private long endOf(Tree tree) {
        return positions.getEndPosition(unit, tree) - 1;
    }

    private long firstCode(long from) {
        long at = from;
        while (Character.isWhitespace(source.text().charAt((int) at))) {
            at++;
        }
        return at;
    }

    private static JavaFileObject inMemory(Source source) {
        URI name = URI.create("string:///" + source.path().getFileName());
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }
}
