package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.magentokeys.diagnosis.FactName;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RobustnessTest {
    private static final int LONG = 100_000;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "<mailto:",
            "|",
            "&amp;",
            "@",
            ".",
            ",",
            "?",
            "\n",
            " ",
            "/",
            "a/b",
            "403",
            "2.7.",
            "no",
            "not ",
            "he left",
            "old owner",
            "key",
            "因為",
            "沒有",
            "é",
            "\uD83D",
            "\uDC4D",
            "👍",
            "(",
            "-",
            "'",
            "from A to B ",
            "Ed ",
            "\u0000",
            "ß",
            "n");

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void anyTextIsRead() {
        long seed = 20_261_121L;
        Random random = new Random(seed);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(30);
            for (int j = 0; j < pieces; j++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            FactName asked = FactName.values()[random.nextInt(FactName.values().length)];
            assertThatCode(() -> Reader.UNDERSTANDING.read(text.toString(), Optional.of(asked), Optional.empty()))
                    .as("seed %d, text %s, asked %s", seed, text, asked)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aHugeTextTakesBoundedTime() {
        for (String piece : PIECES) {
            String text = piece.repeat(LONG / piece.length());
            assertThat(Reader.read(text).act()).isNotNull();
        }
    }

    /** Processor time: what else the machine does is none of the bot's. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void aTurnTakesWellUnderAMillisecondOnceWarm() {
        String text = "the licence went from a.b@c.example to d.e@c.example, he left and we still use his key";
        Duration best = Duration.ofDays(1);
        for (int round = 0; round < 20; round++) {
            long start = cpuTime();
            for (int i = 0; i < 100; i++) {
                Reader.read(text);
            }
            Duration taken = Duration.ofNanos((cpuTime() - start) / 100);
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        assertThat(best).isLessThan(Duration.ofMillis(1));
    }
}
