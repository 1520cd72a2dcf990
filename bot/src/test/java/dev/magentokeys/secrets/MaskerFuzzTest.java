package dev.magentokeys.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random texts; the seed is printed, and {@code -Dseed=…} runs it again. */
class MaskerFuzzTest {
    private static final String[] PARTS = {
        "0123456789abcdef",
        "0123456789abcdef0123456789abcdef",
        "•",
        "••••",
        "\n",
        "\r\n",
        "   ",
        ":",
        "=",
        "@",
        "/",
        "://",
        "\"",
        "'",
        "\\",
        "{",
        "}",
        "[",
        "password",
        "token",
        "Authorization",
        "Basic",
        "bearer",
        "http-basic",
        "gh" + "p_abcdefghijkl",
        "xo" + "xb-12345678901",
        "hooks.slack.com/services/",
        "-u ",
        "curl",
        "%22",
        "\\u0022",
        "&quot;",
        "\u0000",
        "\ud800",
        "\udc00",
        "\u200b",
        "ａ",
        "１",
        "密碼",
        "W: ",
        ",",
        ";",
        "$",
        "x",
        "canary1",
        "-",
        "_",
        "."
    };

    @Test
    void maskingTwiceChangesNothingMore() {
        long seed = seed();
        Random random = new Random(seed);
        for (int run = 0; run < 200_000; run++) {
            String text = text(random);
            Masked masked = Masker.mask(text);
            Masked again = Masker.mask(masked.text());
            if (again.count() != 0 || !again.text().equals(masked.text())) {
                assertThat(again).as("-Dseed=%d run %d: %s", seed, run, text).isEqualTo(new Masked(masked.text(), 0));
            }
        }
    }

    @Test
    void aKeyIsFoundWhateverStandsAroundIt() {
        long seed = seed();
        Random random = new Random(seed);
        Canaries canaries = new Canaries(seed);
        for (int run = 0; run < 20_000; run++) {
            String key = canaries.key();
            String text = text(random) + " " + key + " " + text(random);
            assertThat(Masker.mask(text).text())
                    .as("-Dseed=%d run %d: %s", seed, run, text)
                    .doesNotContain(key);
        }
    }

    private static long seed() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("MaskerFuzzTest -Dseed=" + seed);
        return seed;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(12); part >= 0; part--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }
}
