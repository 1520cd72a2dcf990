package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads since when the deployments fail: a date or a time behind "since", or whatever time answers the question for it. */
final class Since {
    private static final Set<String> WORDS = Set.of(
            "since", "from", "sedan", "sen", "alltsedan", "da", "dal", "dalla", "dallo", "\u4ECE", "\u81EA", "\u8D77");
    /** So many characters may stand between "since" and the time. */
    private static final int NEAR = 12;

    private Since() {}

    /** @return whether a date was there that can be read in two ways */
    static boolean read(Message message, Facts facts) {
        boolean asked = message.asks(FactName.FAILING_SINCE);
        boolean fails = facts.has(FactName.SYMPTOM) || message.has(Meaning.FAILS);
        if (!asked && !fails) {
            return false;
        }
        Optional<Dates.Found> time = times(message).stream()
                .filter(found -> asked || followsSince(message, found))
                .min(Comparator.comparingInt(Dates.Found::start));
        time.ifPresent(found -> found.value()
                .ifPresent(value -> facts.add(
                        FactName.FAILING_SINCE,
                        value,
                        Origin.USER,
                        message.text().quote(found.start(), found.end()))));
        return time.filter(found -> found.value().isEmpty()).isPresent();
    }

    /** Dates, and times told in words, which stay as they are. */
    private static List<Dates.Found> times(Message message) {
        List<Dates.Found> times =
                Dates.in(message.text().chars(), message.tongue().language());
        message.terms().stream()
                .filter(term -> term.sense() == Meaning.TIME)
                .map(term -> withFigures(message, term))
                .forEach(times::add);
        return times;
    }

    /** "3 April" and "April 3" are whole with their figure. */
    private static Dates.Found withFigures(Message message, Term<Meaning> time) {
        String chars = message.text().chars();
        int start = time.start();
        int end = time.end();
        int before = start - 1;
        while (before > 0 && Character.isDigit(chars.charAt(before - 1)) && chars.charAt(start - 1) == ' ') {
            before--;
        }
        start = before < start - 1 ? before : start;
        int behind = end + 1;
        while (behind < chars.length() && chars.charAt(end) == ' ' && Character.isDigit(chars.charAt(behind))) {
            behind++;
        }
        end = behind > end + 1 && !nextIsNumber(chars, behind) ? behind : end;
        return new Dates.Found(Optional.of(message.text().quote(start, end)), start, end);
    }

    /** Whether a number goes on, as in "404 errors" or "2.7.9" it may be something else than a day. */
    private static boolean nextIsNumber(String chars, int behind) {
        return behind < chars.length() && ".-/".indexOf(chars.charAt(behind)) >= 0;
    }

    private static boolean followsSince(Message message, Dates.Found found) {
        String chars = message.text().chars();
        String before = chars.substring(Math.max(0, found.start() - NEAR), found.start());
        String behind = chars.substring(found.end(), Math.min(chars.length(), found.end() + 2));
        return Tokens.of(before).stream().anyMatch(WORDS::contains)
                || Tokens.of(behind).stream().anyMatch("\u8D77"::equals);
    }
}
