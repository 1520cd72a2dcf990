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
    private static final int WARM_UP = 2000;
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

    /** So many texts are made up; give {@code -Dfuzz.texts=1000000} for a long run. */
    private static final int TEXTS = Integer.getInteger("fuzz.texts", 4000);

    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121L);

    /** A letter that folding takes apart leaves nothing to quote. */
    @Test
    void wordsOfWhichNothingIsLeftAreNoName() {
        assertThat(Reader.UNDERSTANDING
                        .read("\uFB4E-👍(<", Optional.of(FactName.PREVIOUS_CONTACT), Optional.empty())
                        .facts())
                .isEmpty();
    }

    private static String madeUp(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(30);
        for (int j = 0; j < pieces; j++) {
            boolean any = random.nextInt(8) == 0;
            text.append(any ? Character.toString(random.nextInt(0x2_FFFF)) : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void anyTextIsReadInAFewMilliseconds() {
        System.out.printf("Fuzzing %d texts with -Dfuzz.seed=%d%n", TEXTS, SEED);
        Random random = new Random(SEED);
        long longest = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = madeUp(random);
            FactName asked = FactName.values()[random.nextInt(FactName.values().length)];
            long start = cpuTime();
            assertThatCode(() -> Reader.UNDERSTANDING.read(text, Optional.of(asked), Optional.empty()))
                    .as("text %s, asked %s", text, asked)
                    .doesNotThrowAnyException();
            longest = i < WARM_UP ? 0 : Math.max(longest, cpuTime() - start);
        }
        System.out.printf("The longest took %d microseconds of processor time%n", longest / 1000);
    }

    @Test
    void foldingTwiceGivesWhatFoldingOnceGives() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = madeUp(random);
            String once = folded(text);
            assertThat(folded(once)).as("seed %d, text %s", SEED, text).isEqualTo(once);
        }
    }

    private static String folded(String text) {
        return Normaliser.normalise(new Text.Builder(text).all().build()).chars();
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
