package dev.magentokeys.understanding;

import dev.magentokeys.wording.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates written in figures. Day and month stand in the order of the language: day first in Swedish and Italian, month
 * first in Chinese; in English either is usual, so only a figure above 12 or the same figure twice tells them apart.
 */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?(?![\\d/]|[.-]\\d)");
    private static final Pattern CHINESE = Pattern.compile("(\\d{1,2})\u6708(\\d{1,2})[\u65E5\u53F7]");
    private static final int CENTURY = 2000;

    private Dates() {}

    /**
     * A date found.
     *
     * @param value the day in ISO 8601, or day and English month when there is no year; empty when it can be read in two ways
     */
    record Found(Optional<String> value, int start, int end) {}

    static List<Found> in(String chars, Language language) {
        List<Found> found = new ArrayList<>();
        Matcher iso = ISO.matcher(chars);
        while (iso.find()) {
            day(number(iso, 1), number(iso, 2), number(iso, 3)).ifPresent(day -> found.add(found(day, iso)));
        }
        Matcher chinese = CHINESE.matcher(chars);
        while (chinese.find()) {
            day(0, number(chinese, 1), number(chinese, 2)).ifPresent(day -> found.add(found(day, chinese)));
        }
        Matcher pair = PAIR.matcher(chars);
        while (pair.find()) {
            pair(pair, language).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> pair(Matcher pair, Language language) {
        boolean yearless = pair.group(4) == null;
        if (yearless && !pair.group(2).equals("/")) {
            return Optional.empty();
        }
        int year = yearless ? 0 : number(pair, 4) < 100 ? CENTURY + number(pair, 4) : number(pair, 4);
        int one = number(pair, 1);
        int other = number(pair, 3);
        Optional<String> dayFirst = day(year, other, one);
        Optional<String> monthFirst = day(year, one, other);
        if (dayFirst.isPresent() && monthFirst.isPresent() && one != other && language == Language.EN) {
            return Optional.of(new Found(Optional.empty(), pair.start(), pair.end()));
        }
        boolean chinese = language == Language.ZH_HANT;
        return (chinese ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst)).map(day -> found(day, pair));
    }

    private static Found found(String day, Matcher where) {
        return new Found(Optional.of(day), where.start(), where.end());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** @param year zero when there is none */
    private static Optional<String> day(int year, int month, int day) {
        try {
            if (year == 0) {
                LocalDate leap = LocalDate.of(CENTURY, month, day);
                return Optional.of(day + " " + Month.from(leap).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            }
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
