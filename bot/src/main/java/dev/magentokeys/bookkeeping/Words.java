package dev.magentokeys.bookkeeping;

import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Told;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of this room in one language. Dates are those of UTC.
 *
 * @param names of people in chat, where they are known
 */
record Words(Phrases phrases, Language language, Told now, Function<String, Optional<String>> names) {

    private static final int MONTHS_FROM = 2;

    String say(String key) {
        return phrases.say(language, key);
    }

    String say(String key, Map<String, ?> blanks) {
        return phrases.say(language, key, blanks);
    }

    String kind(Kind kind) {
        return say("kind." + kind.id());
    }

    String field(Field field) {
        return say("field." + field.id());
    }

    /** A value as people read it: choices in their language, everything else as it was told. */
    String value(Field field, String value) {
        String own = "value." + value;
        boolean choice = field == Field.LEFT
                || field == Field.SHARED_ONLY
                || field == Field.STATE
                || field == Field.TYPE
                || field == Field.PLACE
                || field == Field.LEVEL;
        return choice && phrases.has(language, own) ? say(own) : Phrases.plain(value);
    }

    /** For instance "told by you on 15 Jan 2026, 10 months ago". */
    String told(Told told) {
        return say("told", Map.of("who", who(told.by()), "date", date(told.since()), "age", age(told.since())));
    }

    String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day(instant));
    }

    String age(Instant since) {
        Period past = Period.between(day(since), day(now.since()));
        if (past.getYears() > 0) {
            return say("age.years", Map.of("years", past.getYears()));
        }
        if (past.getMonths() >= MONTHS_FROM) {
            return say("age.months", Map.of("months", past.getMonths()));
        }
        long days = Math.max(0, day(now.since()).toEpochDay() - day(since).toEpochDay());
        return say("age.days", Map.of("days", days));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private String who(String person) {
        if (person.equals(now.by())) {
            return say("who.you");
        }
        return person.equals("local:page")
                ? say("who.page")
                : names.apply(person).orElseGet(() -> Phrases.plain(person.substring(person.lastIndexOf(':') + 1)));
    }

    static String id(Enum<?> constant) {
        return Ids.kebab(constant);
    }
}
