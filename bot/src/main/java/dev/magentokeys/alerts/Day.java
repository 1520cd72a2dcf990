package dev.magentokeys.alerts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A day as it is typed: {@code 2026-12-01}, or today and tomorrow in the languages that the bot speaks. Days are those of UTC. */
final class Day {

    private static final String ISO = "20[0-9]{2}-[0-9]{2}-[0-9]{2}";

    private Day() {}

    static boolean isOne(String word) {
        return Word.TODAY.is(word) || Word.TOMORROW.is(word) || word.matches(ISO);
    }

    static LocalDate of(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** @throws Doubt when it is no day */
    static LocalDate read(String word, Instant now) throws Doubt {
        if (Word.TODAY.is(word) || Word.TOMORROW.is(word)) {
            return of(now).plusDays(Word.TODAY.is(word) ? 0 : 1);
        }
        if (!word.matches(ISO)) {
            throw Doubt.about("transfer.date", word);
        }
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException noSuchDay) {
            throw Doubt.about("transfer.date", word);
        }
    }
}
