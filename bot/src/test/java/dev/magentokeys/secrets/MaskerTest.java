package dev.magentokeys.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskerTest {
    private static final Canaries CANARIES = new Canaries(7);
    private static final String KEY = CANARIES.key();
    private static final String PASSWORD = CANARIES.password();

    @Test
    void aKeyKeepsItsLastFourDigits() {
        Masked masked = Masker.mask("public " + KEY + " is ours");
        assertThat(masked).isEqualTo(new Masked("public ••••" + KEY.substring(28) + " is ours", 1));
    }

    @Test
    void aKeyInCapitalsIsAKey() {
        assertHidden(KEY.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void aKeyNextToChineseLettersIsAKey() {
        assertHidden("公鑰" + KEY + "，請看");
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 33, 40, 64})
    void hexOfAnotherLengthStays(int length) {
        assertStays("commit " + CANARIES.some("0123456789abcdef", length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T0AAA1111 U0BBB2222 C0CCC3333 19:abcdef0123456789abcdef0123456789ab@thread.tacv2",
                "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
                "https://repo.magento.com/archives/acme/module-x/acme-module-x-1.2.1.0.zip",
                "https://repo.magento.com:443/packages.json",
                "git@github.com:acme/shop.git ssh://git@github.com/acme/shop.git",
                "https://cdn.example.com/@scope/pkg@1.2.3/index.js",
                "mail me@example.com: the password is wrong, which password: public or private?",
                "Basic authentication is used; the bearer of bad news",
                "the ghp_ tokens, xoxb- tokens and the github_pat_ ones",
                "if (password == null) token: $secret",
                "docker run -u 1000:1000 -u root image",
                "password=${DB_PASSWORD}",
                "abcdef12\nabcdef13\nabcdef14\nabcdef15",
                "100%22%zz \\u12 \\uzzzz &nope; &",
            })
    void idsAndPlainWordsStay(String text) {
        assertStays(text);
    }

    static Stream<String> hidden() {
        return Stream.of(addresses(), named(), tokens()).flatMap(texts -> texts);
    }

    private static Stream<String> addresses() {
        String p = PASSWORD;
        return Stream.of(
                "https://user:" + p + "@repo.example.com/packages.json",
                "https://user:a/" + p + "@repo.example.com/packages.json",
                "https://user:a@" + p + "@repo.example.com/packages.json",
                "https://" + p + "12345@github.com/acme/shop.git");
    }

    private static Stream<String> named() {
        String p = PASSWORD;
        return Stream.of(
                "DB_PASSWORD=" + p + " next",
                "--admin-password='" + p + "'",
                "--admin-password=\\\"" + p + "\\\"",
                "password = \"" + p + "\";",
                "password = \"" + p,
                "'password' => '" + p + "',",
                "Password: " + p,
                "Password：" + p,
                "lösenord: " + p,
                "密碼：" + p,
                "{password: canary, x: y}".replace("canary", p),
                "?token=" + p + "&x=1",
                "Authorization: Basic " + p + "==",
                "Authorization: Bearer " + p,
                "> authorization: " + p,
                "-H \"Authorization: token " + p + "\"",
                "'Authorization' => 'Bearer " + p + "'",
                "Bearer " + p + " was sent",
                "curl -u shop:" + p + " https://repo.magento.com",
                "curl --user 'shop:" + p + "' https://repo.magento.com",
                "curl --user=shop:" + p,
                "composer config http-basic.repo.example.com shop1234 " + p,
                "composer config -g github-oauth.github.com " + p);
    }

    private static Stream<String> tokens() {
        return Stream.of(
                CANARIES.gitHub("p"),
                "x" + CANARIES.gitHub("o"),
                CANARIES.gitHub("u") + " " + CANARIES.gitHub("s") + " " + CANARIES.gitHub("r"),
                CANARIES.fineGrainedGitHub(),
                "\"gh" + "p_secretgithubtoken\"#0 /var/www",
                CANARIES.slack("b"),
                CANARIES.slack("p"),
                CANARIES.slack("a"),
                CANARIES.slack("s"),
                CANARIES.slack("e"),
                "xoxe." + CANARIES.slack("p"),
                CANARIES.slackApp(),
                "gl" + "pat-" + PASSWORD,
                "https://hooks.slack.com/services/" + CANARIES.slackHook(),
                "https://hooks.slack.com/workflows/" + CANARIES.slackHook() + "/1");
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void aSecretIsNowhereInTheResult(String text) {
        assertHidden(text);
    }

    @Test
    void bothHalvesOfAnAddressAreCountedAndAKeyInItKeepsItsEnd() {
        assertThat(Masker.mask("https://" + KEY + ":" + KEY + "@repo.magento.com/"))
                .isEqualTo(new Masked("https://••••%1$s:••••%1$s@repo.magento.com/".formatted(KEY.substring(28)), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00ad", "\u2060", "\ufeff", "\u0301", "\u200d"})
    void anInvisibleCharacterInsideHidesNothing(String invisible) {
        for (String secret : new String[] {KEY, CANARIES.gitHub("p")}) {
            assertHidden(secret.substring(0, 10) + invisible + secret.substring(10));
        }
    }

    @Test
    void fullWidthAndMathematicalDigitsHideNothing() {
        StringBuilder wide = new StringBuilder();
        StringBuilder mono = new StringBuilder();
        for (char c : KEY.toCharArray()) {
            wide.append((char) (c + 0xFEE0));
            mono.appendCodePoint(Character.isDigit(c) ? 0x1D7F6 + c - '0' : 0x1D68A + c - 'a');
        }
        assertHidden(wide + " and " + mono);
    }

    @Test
    void anEscapeBeforeAKeyHidesNothing() {
        assertHidden("{\\u0022username\\u0022:\\u0022" + KEY + "\\u0022}");
        assertHidden("log\\n" + KEY + "\\nend");
        assertHidden("%7B%22username%22%3A%22" + KEY + "%22%7D");
        assertHidden("&quot;" + KEY + "&quot; &#34;" + KEY + "&amp;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n      ", "   \n  W:   ", "\n> ", "\nE: "})
    void aKeyBrokenByTheConsoleIsMaskedAndTheLinesStay(String wrap) {
        for (int at = 1; at < 32; at++) {
            String text = "'" + KEY.substring(0, at) + wrap + KEY.substring(at) + "' end\nnext";
            Masked masked = Masker.mask(text);
            assertThat(masked.count()).isOne();
            assertThat(masked.text().lines().count()).isEqualTo(3);
            assertThat(masked.text())
                    .doesNotContain(KEY.substring(at > 16 ? 0 : at, at > 16 ? at : 28))
                    .endsWith("' end\nnext");
        }
    }

    @Test
    void aTokenBrokenByTheConsoleIsMasked() {
        String token = CANARIES.gitHub("p");
        assertHidden(token.substring(0, 17) + "\n  " + token.substring(17) + " is bad", token.substring(17));
    }

    @Test
    void aMillionCharactersOfAnythingTakeAMoment() {
        String[] parts = {
            "a",
            "f",
            "://:",
            "\"bearer\":{",
            "password=",
            "\\",
            "\"",
            "gh" + "p_",
            ":",
            "=",
            "%22",
            "&quot;",
            "ab\n",
            "//",
            "-u "
        };
        for (String part : parts) {
            String text = part.repeat(1_000_000 / part.length()) + " end";
            long start = System.nanoTime();
            assertThat(Masker.mask(text).text()).isNotNull();
            assertThat(System.nanoTime() - start).as(part).isLessThan(5_000_000_000L);
        }
    }

    private static void assertHidden(String text) {
        assertHidden(text, PASSWORD);
    }

    private static void assertHidden(String text, String alsoHidden) {
        Masked masked = Masker.mask(text);
        assertThat(masked.count()).isPositive();
        assertThat(masked.text()).doesNotContain(PASSWORD, KEY, alsoHidden).doesNotContainPattern("[0-9A-Za-z]{17,}");
        assertThat(Masker.mask(masked.text())).isEqualTo(new Masked(masked.text(), 0));
    }

    private static void assertStays(String text) {
        assertThat(Masker.mask(text)).isEqualTo(new Masked(text, 0));
    }
}
