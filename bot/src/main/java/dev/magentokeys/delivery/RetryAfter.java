package dev.magentokeys.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The {@code Retry-After} of an HTTP answer (RFC 9110, section 10.2.3): how long a server asks to wait. What is asked for counts as a
 * second at least and as an hour at most.
 */
public final class RetryAfter {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /** Empty when the value is neither a number of seconds nor a date. */
    public static Optional<Duration> read(String value, Instant now) {
        return seconds(value).or(() -> until(value, now));
    }

    /** Empty when the value is not a number of seconds. */
    public static Optional<Duration> seconds(String value) {
        return value.matches("[0-9]{1,9}")
                ? Optional.of(bounded(Duration.ofSeconds(Long.parseLong(value))))
                : Optional.empty();
    }

    private static Optional<Duration> until(String value, Instant now) {
        try {
            ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(bounded(Duration.between(now, date.toInstant())));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration pause) {
        Duration atLeast = pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause;
        return atLeast.compareTo(LONGEST) < 0 ? atLeast : LONGEST;
    }
}
