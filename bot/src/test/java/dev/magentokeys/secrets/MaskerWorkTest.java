package dev.magentokeys.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.testing.CountedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The masker's work grows as the text does, whatever is repeated: the characters that it looks at are counted. */
class MaskerWorkTest {
    private static final int LENGTH = 40_000;
    private static final int MOST_LOOKS_AT_A_CHARACTER = 600;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "\r",
                "\\",
                "\"",
                "'",
                ":",
                "=",
                "@",
                "/",
                "://",
                "://a:",
                "://a:b@",
                "a",
                "0",
                "0123456789abcdef",
                "-",
                "-u ",
                "curl -u ",
                "curl -u a:",
                "--user ",
                "{",
                "[",
                "}",
                ",",
                "a=",
                "token=",
                "token= ",
                "token:",
                "token='",
                "token=\\",
                "password:",
                "\"password\":",
                "\"password\":\"",
                "\"password\" : ",
                "Authorization:",
                "Authorization: Basic ",
                "basic ",
                "bearer",
                "\"bearer\":{",
                "\"http-basic\":{\"",
                "\"http-basic\":{\\",
                "\"http-basic\":[",
                "http-basic.",
                "http-basic.a b ",
                "ghp_",
                "ghp_a\n",
                "github_pat_",
                "xoxb-",
                "xoxb-.",
                "glpat-a",
                "hooks.slack.com/",
                "hooks.slack.com/a/",
                "0a\n",
                "0a\n ",
                "••••",
                "%22",
                "\\u0022",
                "&quot;",
                "&gt;"
            })
    void theWorkIsLinear(String part) {
        isLinear("", part);
        isLinear("\"http-basic\":{", part);
        isLinear("{\"password\":\"", part);
    }

    private static void isLinear(String before, String part) {
        long once = looks(before + part.repeat(LENGTH / part.length()));
        long twice = looks(before + part.repeat(2 * LENGTH / part.length()));
        assertThat(once)
                .as("characters of '%s' and many '%s' that are looked at", before, part)
                .isLessThan((long) MOST_LOOKS_AT_A_CHARACTER * LENGTH);
        assertThat(twice).isLessThan(5 * once / 2);
    }

    private static long looks(String text) {
        CountedText counted = new CountedText(text);
        View view = View.plain(counted);
        Spans spans = new Spans(text);
        new LooseSecrets(view, spans).find();
        new JsonSecrets(view, spans).find();
        return counted.looks();
    }
}
