package dev.magentokeys.alerts;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and says spans of time: {@code 30m}, {@code 4h}, {@code 1d}, and hours of the day such as {@code 22-07}. */
final class Spans {

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,4})\\s?(m|min|h|d)");
    private static final Pattern HOURS =
            Pattern.compile("([01]?[0-9]|2[0-3])(?::?([0-5][0-9]))?\\s?[-–]\\s?([01]?[0-9]|2[0-3])(?::?([0-5][0-9]))?");

    private Spans() {}

    /** Empty when it is none, or none that makes sense: shorter is noise, longer is never. */
    static Optional<Duration> read(String text) {
        Matcher span = SPAN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!span.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(span.group(1));
        Duration read = switch (span.group(2)) {
            case "d" -> Duration.ofDays(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofMinutes(number);
        };
        return Optional.of(read)
                .filter(known -> known.compareTo(Subscription.SHORTEST) >= 0 && known.compareTo(LONGEST) <= 0);
    }

    static String write(Duration span) {
        if (span.toDays() > 0 && span.equals(Duration.ofDays(span.toDays()))) {
            return span.toDays() + "d";
        }
        return span.equals(Duration.ofHours(span.toHours())) ? span.toHours() + "h" : span.toMinutes() + "m";
    }

    static String say(Duration span, Sentences words) {
        String written = write(span);
        String unit = written.substring(written.length() - 1);
        return words.say("span." + unit, Map.of("n", Integer.valueOf(written.substring(0, written.length() - 1))));
    }

    /** Empty when it is no span of hours, or one of none or all. */
    static Optional<QuietHours> hours(String text, ZoneId zone) {
        Matcher hours = HOURS.matcher(text.strip());
        if (!hours.matches()) {
            return Optional.empty();
        }
        LocalTime from = time(hours.group(1), Optional.ofNullable(hours.group(2)));
        LocalTime to = time(hours.group(3), Optional.ofNullable(hours.group(4)));
        return from.equals(to) ? Optional.empty() : Optional.of(new QuietHours(from, to, zone));
    }

    private static LocalTime time(String hour, Optional<String> minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute.orElse("0")));
    }

    static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text.strip()));
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }
}
