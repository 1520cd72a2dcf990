package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "120, 120", "3600, 3600", "3601, 3600", "999999999, 3600"})
    void secondsAreASecondAtLeastAndAnHourAtMost(String value, long seconds) {
        assertThat(RetryAfter.read(value, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 15 Jan 2026 08:01:30 GMT | 90",
                "Thu, 15 Jan 2026 07:00:00 GMT | 1",
                "Fri, 16 Jan 2026 08:00:00 GMT | 3600"
            })
    void aDateIsWaitedFor(String value, long seconds) {
        assertThat(RetryAfter.read(value, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999", "Thu, 15 Foo 2026 08:01:30 GMT"})
    void anythingElseSaysNothing(String value) {
        assertThat(RetryAfter.read(value, NOW)).isEmpty();
    }
}
