package dev.magentokeys.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeftoversTest {

    /** Each with one letter in brackets, so that this file does not find itself. */
    static Stream<Arguments> leftovers() {
        return Stream.of(
                arguments("Thread[.]sleep\\(", "wait for the condition itself"),
                arguments("\\b(?:TO[D]O|FIX[M]E|XX[X])\\b", "do it now, or say what is so and why"),
                arguments("@Disab[l]ed\\b", "mend the test or remove it"),
                arguments("catch \\([^)]*\\) \\{\\s*}", "say in code what follows from the failure"),
                arguments("\\.\\./shar[e]d\\b", "write the example here: the repository stands alone"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leftovers")
    void nothingIsLeftBehind(String leftover, String instead) {
        Pattern pattern = Pattern.compile(leftover);
        assertThat(Sources.all())
                .as("files with /%s/. Instead: %s", leftover, instead)
                .filteredOn(source -> pattern.matcher(source.text()).find())
                .extracting(source -> source.path().toString())
                .isEmpty();
    }

    @Test
    void thereIsSomethingToSearch() {
        assertThat(Sources.MAIN).isNotEmpty();
        assertThat(Sources.TEST).isNotEmpty();
    }
}
