package dev.magentokeys.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The hand-written files of the module. Tests run in the module's folder. */
final class Sources {
    static final List<Source> MAIN = under("src/main/java", ".java");
    static final List<Source> TEST = under("src/test/java", ".java");
    static final List<Source> PAGE = under("src/main/resources", ".css", ".html", ".js", ".sql");

    /** One file, with its path within the module. */
    record Source(Path path, String text) {
        int lines() {
            return (int) text.lines().count();
        }

        boolean isPackageInfo() {
            return path.endsWith("package-info.java");
        }
    }

    private Sources() {}

    static List<Source> all() {
        return Stream.of(MAIN, TEST, PAGE).flatMap(List::stream).toList();
    }

    private static List<Source> under(String folder, String... endings) {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(Path.of(folder))) {
            return tree.filter(Files::isRegularFile)
                    .filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
