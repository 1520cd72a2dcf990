package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.testing.Fuzz;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstCharactersTest {
    private static final List<Pattern> PATTERNS = Stream.of(
                    "[ \\t]{0,4}>",
                    "[ \\t]{0,4}[WE]:",
                    "a?b",
                    "(?=x)x",
                    "[^\\t]{1,6}+\\t",
                    "#\\d",
                    "\\w+ \\|",
                    "$",
                    "(?!a)\\w")
            .map(Pattern::compile)
            .toList();

    @Test
    void noPatternIsLeftOutThatMatches() {
        FirstCharacters first = new FirstCharacters(PATTERNS);
        SplittableRandom random = Fuzz.random("FirstCharactersTest");
        String characters = " \t>WE:abx#1|é";
        for (int run = 0; run < 100_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            List<Pattern> matching = PATTERNS.stream()
                    .filter(pattern -> pattern.matcher(text).lookingAt())
                    .toList();
            assertThat(first.at(text.toString(), 0)).containsAll(matching);
        }
    }

    @Test
    void whatCannotMatchIsLeftOutInOrder() {
        FirstCharacters first = new FirstCharacters(PATTERNS);
        assertThat(first.at("W: text", 0))
                .extracting(Pattern::pattern)
                .containsExactly("[ \\t]{0,4}[WE]:", "[^\\t]{1,6}+\\t", "\\w+ \\|", "(?!a)\\w");
        assertThat(first.at("  #1", 1)).extracting(Pattern::pattern).containsExactly("[^\\t]{1,6}+\\t");
    }
}
