package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.secrets.Masker;
import dev.magentokeys.testing.CountedText;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No regular expression of the rooms that read what strangers wrote runs away: the characters that it looks at are counted. */
class PatternsTest {
    /** Longer than any stretch of a log that a pattern is given. */
    private static final int LENGTH = 1500;

    private static final int MOST_LOOKS_AT_A_CHARACTER = 2000;
    private static final Pattern INLINE =
            Pattern.compile("\\.(?:replaceAll|replaceFirst|matches|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Stream<Pattern> patterns() throws Exception {
        return Stream.concat(constants(), inline()).distinct();
    }

    private static Stream<Pattern> constants() throws Exception {
        return Stream.of(LogReader.class, Masker.class)
                .flatMap(PatternsTest::room)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .flatMap(PatternsTest::held);
    }

    /** All classes of the package of a class. */
    private static Stream<Class<?>> room(Class<?> one) {
        try {
            Path classes = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path folder = classes.resolve(one.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                return files
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                        .<Class<?>>map(name -> load(one.getPackageName() + "." + name.replace(".class", "")))
                        .toList()
                        .stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Pattern> held(Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            if (value instanceof FirstCharacters characters) {
                return characters.at("", 0).stream();
            }
            Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.of(value);
            return values.filter(Pattern.class::isInstance).map(Pattern.class::cast);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that stand in a call, from the sources. */
    private static Stream<Pattern> inline() throws IOException {
        try (Stream<Path> files = Stream.concat(
                Files.list(Path.of("src/main/java/dev/magentokeys/evidence")),
                Files.list(Path.of("src/main/java/dev/magentokeys/secrets")))) {
            return files
                    .map(PatternsTest::text)
                    .flatMap(text -> INLINE.matcher(text).results())
                    .map(found -> Pattern.compile(found.group(1).translateEscapes()))
                    .toList()
                    .stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> attacks() {
        String more =
                "a~aa ~a.~a-~a-1.~0~0.~1.0.0.0-~A~/~a/b~a/b ~archives/a/b/~.zip~\t~ \t~a\t~'~(~[~[a~:~::error ~\\\\u001b[~;0"
                        + "~magento/~requires a/b ~requires a/b 1.0.0~2026-01-02 ~12:~#1 ~a |~HTTP/1.1 40~curlerror1~x@~https://a:1";
        return Stream.concat(HostileLogTest.parts(), Stream.of(more.split("~")));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noPatternRunsAway(Pattern pattern) {
        attacks().forEach(part -> {
            CountedText text = new CountedText(part.repeat(LENGTH / part.length()));
            Matcher matcher = pattern.matcher(text);
            for (int from = 0; from <= text.length() && matcher.find(from); from = Math.max(matcher.end(), from + 1)) {
                assertThat(matcher.end()).isGreaterThanOrEqualTo(from);
            }
            assertThat(text.looks())
                    .as("characters of '%s' that '%s' looks at", part, pattern)
                    .isLessThan((long) MOST_LOOKS_AT_A_CHARACTER * LENGTH);
        });
    }

    @Test
    void thePatternsAreFound() throws Exception {
        assertThat(patterns()).hasSizeGreaterThan(35);
        assertThat(inline()).isNotEmpty();
    }

    @Test
    void aPatternThatRunsAwayIsCaught() {
        CountedText text = new CountedText("a".repeat(150));
        assertThat(Pattern.compile("a*a*a*a*b").matcher(text).matches()).isFalse();
        assertThat(text.looks()).isGreaterThan((long) MOST_LOOKS_AT_A_CHARACTER * LENGTH);
    }
}
