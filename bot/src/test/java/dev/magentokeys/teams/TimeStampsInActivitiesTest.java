package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import dev.magentokeys.teams.testing.Payloads;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampsInActivitiesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T08:00:00Z, 2026-01-15T08:00:00Z",
        "2026-01-15T08:00:00.1Z, 2026-01-15T08:00:00.100Z",
        "2026-01-15T08:00:00.123Z, 2026-01-15T08:00:00.123Z",
        "2026-01-15T08:00:00.1234567Z, 2026-01-15T08:00:00.123456700Z",
        "2026-01-15T08:00:00.123456789Z, 2026-01-15T08:00:00.123456789Z",
        "2026-01-15T09:00:00.5+01:00, 2026-01-15T08:00:00.500Z",
        "2026-01-14T23:00:00.89-09:00, 2026-01-15T08:00:00.890Z"
    })
    void everyFractionAndOffsetIsReadForWhatItIs(String written, Instant meant) {
        Activity activity = Doors.admitted(at(written));
        assertThat(activity.getTimestamp().toInstant()).isEqualTo(meant);
        assertThat(activity.getLocalTimestamp().toInstant()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-01-15", "2026-01-15T08:00:00", "2026-13-45T99:00:00Z", "1768464000"})
    void whatCannotBeReadCountsAsAbsent(String written) {
        Activity activity = Doors.admitted(at(written));
        assertThat(activity.getTimestamp()).isNull();
        assertThat(activity.getLocalTimestamp()).isNull();
    }

    @Test
    void aTimeThatIsNoTextOrIsMissingIsAbsentAndNotNow() {
        ObjectNode odd = Payloads.message("hello").put("timestamp", 1_768_464_000L);
        odd.putObject("localTimestamp").put("seconds", 1);
        assertThat(Doors.admitted(odd).getTimestamp()).isNull();
        assertThat(Doors.admitted(odd).getLocalTimestamp()).isNull();
        assertThat(Doors.admitted(Payloads.message("hello").without(List.of("timestamp")))
                        .getTimestamp())
                .isNull();
    }

    @Test
    void anExpiryIsKeptInUtc() {
        ObjectNode message = Payloads.message("hello").put("expiration", "2026-12-31T23:59:59+01:00");
        assertThat(Doors.admitted(message).getExpiration()).isEqualTo(LocalDateTime.parse("2026-12-31T22:59:59"));
        assertThat(Doors.admitted(message.put("expiration", "never")).getExpiration())
                .isNull();
    }

    private static ObjectNode at(String time) {
        return Payloads.message("hello").put("timestamp", time).put("localTimestamp", time);
    }
}
