package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.testing.Fuzz;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final Instant SENT = Instant.parse("2026-01-15T08:00:00Z");

    private final Patience patience = new Patience(Fuzz.random("PatienceTest"));

    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "2,4", "5,32", "8,256", "9,300", "63,300", "1000000,300"})
    void thePauseDoublesUpToFiveMinutes(int tries, long seconds) {
        for (int draw = 0; draw < 100; draw++) {
            assertThat(patience.pause(tries, Duration.ZERO))
                    .isBetween(Duration.ofSeconds(seconds), Duration.ofMillis(seconds * 1200));
        }
    }

    @Test
    void whatThePlatformAsksForIsTheLeast() {
        assertThat(patience.pause(0, Duration.ofSeconds(30))).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(36));
        assertThat(patience.pause(9, Duration.ofHours(1))).isGreaterThanOrEqualTo(Duration.ofHours(1));
    }

    @Test
    void whatFailedTogetherComesBackApart() {
        assertThat(patience.pause(8, Duration.ZERO)).isNotEqualTo(patience.pause(8, Duration.ZERO));
    }

    @Test
    void anAnswerIsWorthlessAfterThreeDays() {
        Waiting waiting = new Waiting("id", new Parcel("slack", "D1", "{}"), 9, SENT);

        assertThat(patience.isWorthless(waiting, SENT.plus(Duration.ofDays(3)))).isFalse();
        assertThat(patience.isWorthless(waiting, SENT.plus(Duration.ofDays(3)).plusMillis(1)))
                .isTrue();
    }
}
