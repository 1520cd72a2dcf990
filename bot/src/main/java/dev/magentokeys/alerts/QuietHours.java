package dev.magentokeys.alerts;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of each day in which a channel is left alone, by the clock on its wall.
 *
 * @param from the first moment of quiet; later than {@code to} when the night lies between them
 * @param to the first moment after it
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    /** @throws IllegalArgumentException when both are the same, which would be no quiet or nothing else */
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "Quiet hours that end when they begin say nothing [Hint: for instance 22:00-07:00, or off]");
        }
    }

    public boolean cover(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, zone);
        boolean afterFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
    }

    /** The moment itself, or the end of the quiet hours that it falls into. */
    public Instant next(Instant moment) {
        if (!cover(moment)) {
            return moment;
        }
        ZonedDateTime there = moment.atZone(zone);
        ZonedDateTime end = there.with(to);
        return (end.isAfter(there) ? end : end.plusDays(1).with(to)).toInstant();
    }
}
