package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final QuietHours NIGHT =
            new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Stockholm"));

    @ParameterizedTest
    @CsvSource({
        "2026-02-01T20:59:00Z, 2026-02-01T20:59:00Z",
        "2026-02-01T21:00:00Z, 2026-02-02T06:00:00Z",
        "2026-02-02T03:00:00Z, 2026-02-02T06:00:00Z",
        "2026-02-02T06:00:00Z, 2026-02-02T06:00:00Z",
        // The night in which the clocks go forward is an hour shorter.
        "2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z"
    })
    void whatFallsIntoTheNightWaitsForTheMorning(Instant due, Instant expected) {
        assertThat(NIGHT.next(due)).isEqualTo(expected);
    }
}
