package dev.magentokeys.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.architecture.Methods.Method;
import dev.magentokeys.architecture.Sources.Source;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizesTest {
    private static final int MEDIAN = 60;
    private static final int NINE_OF_TEN = 150;
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;

    @Test
    void mostFilesFitOnAScreen() {
        List<Integer> sizes = sizes(classFiles());
        print("main and test", sizes);
        print("main", sizes(Sources.MAIN));
        print("test", sizes(Sources.TEST));
        assertThat(share(sizes(Sources.MAIN), 50))
                .as("median lines of a file of the product. Split the files that do two things")
                .isLessThanOrEqualTo(MEDIAN);
        assertThat(share(sizes, 90))
                .as("lines that nine of ten files keep to. Split the longest: %s", longest())
                .isLessThanOrEqualTo(NINE_OF_TEN);
    }

    @Test
    void noFileIsTooLong() {
        assertThat(Sources.all())
                .as("files over %d lines. Name the second thing that the file does, and give it its own", LONGEST_FILE)
                .filteredOn(source -> source.lines() > LONGEST_FILE)
                .extracting(source -> source.path() + ": " + source.lines())
                .isEmpty();
    }

    @Test
    void noMethodIsTooLong() {
        List<Method> methods = Methods.of(classFiles());
        print("methods", methods.stream().map(Method::lines).sorted().toList());
        assertThat(methods)
                .as("methods over %d lines. Give a step of the method a name and a method of its own", LONGEST_METHOD)
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void aMethodCountsFromItsSignatureToItsClosingBrace() {
        String text = """
                class Sample {
                    static { }

                    /** Not counted. */
                    @Deprecated
                    void three() {
                        int x = 1;
                    }
                }
                """;
        assertThat(Methods.of(List.of(new Source(Path.of("Sample.java"), text))))
                .containsExactlyInAnyOrder(
                        new Method("Sample.java:2 initialiser", 1), new Method("Sample.java:6 three", 3));
    }

    private static List<Source> classFiles() {
        return Stream.of(Sources.MAIN, Sources.TEST)
                .flatMap(List::stream)
                .filter(source -> !source.isPackageInfo())
                .toList();
    }

    private static List<Integer> sizes(List<Source> sources) {
        return sources.stream()
                .filter(source -> !source.isPackageInfo())
                .map(Source::lines)
                .sorted()
                .toList();
    }

    private static List<String> longest() {
        return classFiles().stream()
                .sorted(Comparator.comparingInt(Source::lines).reversed())
                .limit(10)
                .map(source -> source.path() + ": " + source.lines())
                .toList();
    }

    private static void print(String what, List<Integer> sorted) {
        System.out.printf(
                "Sizes, %s: %d, median %d, p90 %d, longest %d lines%n",
                what, sorted.size(), share(sorted, 50), share(sorted, 90), share(sorted, 100));
    }

    /** The smallest size that this share of all keeps to, in percent. */
    private static int share(List<Integer> sorted, int percent) {
        int keepTo = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(keepTo, 1) - 1);
    }
}
