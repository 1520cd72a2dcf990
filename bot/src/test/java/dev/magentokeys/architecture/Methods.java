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
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Measures methods, constructors and initialisers as the compiler reads them: from the signature to the closing brace. */
final class Methods extends TreeScanner<Void, CompilationUnitTree> {

    /** @param lines from the first line after the annotations to that of the closing brace */
    record Method(String where, int lines) {}

    private final List<Method> found = new ArrayList<>();
    private final Map<URI, Source> sources;
    private final SourcePositions positions;

    private Methods(Map<URI, Source> sources, SourcePositions positions) {
        this.sources = sources;
        this.positions = positions;
    }

    static List<Method> of(List<Source> sources) {
        Map<URI, Source> byAddress = sources.stream().collect(Collectors.toMap(Methods::address, source -> source));
        List<? extends JavaFileObject> files =
                sources.stream().map(Methods::inMemory).toList();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, files);
        Methods methods = new Methods(byAddress, Trees.instance(task).getSourcePositions());
        try {
            task.parse().forEach(unit -> methods.scan(unit, unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return methods.found;
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        List<? extends Tree> annotations = method.getModifiers().getAnnotations();
        long start = annotations.isEmpty()
                ? positions.getStartPosition(unit, method)
                : codeAfter(annotations.get(annotations.size() - 1), unit);
        note(method.getName().toString(), start, method, unit);
        return super.visitMethod(method, unit);
    }

    @Override
    public Void visitClass(ClassTree type, CompilationUnitTree unit) {
        for (Tree member : type.getMembers()) {
            if (member instanceof BlockTree) {
                note("initialiser", positions.getStartPosition(unit, member), member, unit);
            }
        }
        return super.visitClass(type, unit);
    }

    private void note(String name, long start, Tree tree, CompilationUnitTree unit) {
        long first = unit.getLineMap().getLineNumber(start);
        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree) - 1);
        String path = sourceOf(unit).path().toString();
        found.add(new Method(path + ":" + first + " " + name, (int) (last - first + 1)));
    }

    private long codeAfter(Tree annotation, CompilationUnitTree unit) {
        String text = sourceOf(unit).text();
        long at = positions.getEndPosition(unit, annotation);
        while (Character.isWhitespace(text.charAt((int) at))) {
            at++;
        }
        return at;
    }

    private Source sourceOf(CompilationUnitTree unit) {
        return sources.get(unit.getSourceFile().toUri());
    }

    private static URI address(Source source) {
        return URI.create("string:///" + source.path());
    }

    private static JavaFileObject inMemory(Source source) {
        return new SimpleJavaFileObject(address(source), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }
}
