package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.KeyCheck;
import dev.magentokeys.diagnosis.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the repository answered to each key: "X 403, Y 200", "403 with the old key, 200 with the new one", or the two bare
 * numbers that the commands of a check print. Bare numbers and "the first" count only when the check is on offer; without it
 * both keys have to be named plainly. Which key was answered how is never guessed.
 *
 * <p>A finding that is unsure quotes a number that says nothing of the key; or, when it is not said which key a number belongs
 * to, the whole message.
 */
final class KeyAnswers {
    /** Characters of the longest message that is read so; logs are longer. */
    private static final int LONGEST = 300;

    private static final int MOST_EVENTS = 6;

    /** So short a message with numbers and keys in it can hardly be about anything else. */
    private static final int SHORT = 60;

    /** So many characters may stand between "the old one" and its number. */
    private static final int NEAR = 14;

    /** Numbers in the name of a protocol or in an address are no answers. */
    private static final Pattern PROTOCOL = Pattern.compile("http/[0-9](\\.[0-9])?|https?://\\S+");

    private static final Pattern STATUS = Pattern.compile("(?<![\\w.])(?:000|[1-5][0-9]{2})(?![\\w]|\\.[0-9])");
    private static final Set<String> FETCHED = Set.of("200", "206", "301", "302", "303", "307", "308");
    private static final Set<String> REFUSED = Set.of("403", "404");

    private final Spotter<KeyMark> marks;

    KeyAnswers(Spotter<KeyMark> marks) {
        this.marks = marks;
    }

    /** A key that is named, or an answer that is given; {@code letter} stands for it in the shapes below. */
    private record Event(char letter, boolean plain, String value, int start, int end) {}

    static boolean isShort(String text) {
        return text.length() <= LONGEST;
    }

    /** The answers of a check; none when the message is about something else. */
    List<Finding> in(Text text, Tongue tongue, Optional<FactName> asked) {
        boolean offered = asked.filter(KeyCheck.FACTS::contains).isPresent();
        List<Event> events = events(text, tongue, offered);
        String shape = shape(events);
        boolean asks = text.chars().contains("?");
        if (!shape.contains("c") || events.size() > MOST_EVENTS || asks || isSpread(events)) {
            return List.of();
        }
        List<Finding> said = paired(text, events, shape);
        if (said.isEmpty() && offered) {
            said = answered(text, events, shape, asked.orElseThrow());
        }
        return offered || said.size() == 2 && said.stream().noneMatch(Finding::isUnsure) ? said : List.of();
    }

    private List<Event> events(Text text, Tongue tongue, boolean offered) {
        String chars = PROTOCOL.matcher(text.chars())
                .replaceAll(found -> " ".repeat(found.group().length()));
        List<Event> events = new ArrayList<>();
        for (Term<KeyMark> term : marks.in(text, tongue)) {
            KeyMark mark = term.sense();
            boolean counts = (mark.isPlain() || offered)
                    && !chars.substring(term.start(), term.end()).isBlank();
            if (counts) {
                char letter = mark.isOld() ? 'o' : mark.isNew() ? 'n' : mark == KeyMark.BOTH ? 'b' : 'c';
                events.add(new Event(letter, mark.isPlain() || letter == 'c', "not-listed", term.start(), term.end()));
            }
        }
        Matcher status = STATUS.matcher(chars);
        while (status.find()) {
            events.add(new Event('c', true, status.group(), status.start(), status.end()));
        }
        events.sort(Comparator.comparingInt(Event::start));
        return events;
    }

    /** "The old ..." with much behind it is something else that is old. */
    private static boolean isSpread(List<Event> events) {
        for (int i = 1; i < events.size(); i++) {
            boolean near = events.get(i).start() - events.get(i - 1).end() <= NEAR;
            if (!near && !(events.get(i).plain() && events.get(i - 1).plain())) {
                return true;
            }
        }
        return false;
    }

    private static String shape(List<Event> events) {
        StringBuilder shape = new StringBuilder();
        events.forEach(event -> shape.append(event.letter()));
        return shape.toString();
    }

    /** Both keys are named, each with its answer. */
    private static List<Finding> paired(Text text, List<Event> events, String shape) {
        return switch (shape) {
            case "ocnc", "ncoc" -> pair(text, events, 0, 1, 2, 3);
            case "cocn", "cnco" -> pair(text, events, 1, 0, 3, 2);
            case "oncc", "nocc" -> pair(text, events, 0, 2, 1, 3);
            default -> List.of();
        };
    }

    private static List<Finding> pair(Text text, List<Event> events, int key, int code, int otherKey, int otherCode) {
        return List.of(
                finding(text, fetch(events.get(key)), events.get(code)),
                finding(text, fetch(events.get(otherKey)), events.get(otherCode)));
    }

    /** What was on offer: the answers to both keys in the order of the commands, or the one to the key in use. */
    private static List<Finding> answered(Text text, List<Event> events, String shape, FactName asked) {
        boolean two = asked != FactName.USED_KEY_FETCH;
        boolean bare = isBare(text, events);
        return switch (shape) {
            case "cc" ->
                two && bare
                        ? List.of(
                                finding(text, FactName.OLD_KEY_FETCH, events.get(0)),
                                finding(text, FactName.NEW_KEY_FETCH, events.get(1)))
                        : unclear(text, asked, bare);
            case "c" ->
                !two && bare
                        ? List.of(finding(text, FactName.USED_KEY_FETCH, events.get(0)))
                        : unclear(text, asked, bare);
            case "oc", "nc" -> List.of(finding(text, fetch(events.get(0)), events.get(1)));
            case "co", "cn" -> List.of(finding(text, fetch(events.get(1)), events.get(0)));
            case "bc", "bcc" -> both(text, events.get(1), events.get(events.size() - 1));
            case "cb" -> both(text, events.get(0), events.get(0));
            case "onc", "noc" -> both(text, events.get(2), events.get(2));
            default -> unclear(text, asked, bare || text.length() <= SHORT);
        };
    }

    private static List<Finding> both(Text text, Event one, Event other) {
        return one.value().equals(other.value())
                ? List.of(finding(text, FactName.OLD_KEY_FETCH, one), finding(text, FactName.NEW_KEY_FETCH, other))
                : unclear(text, FactName.OLD_KEY_FETCH, true);
    }

    private static List<Finding> unclear(Text text, FactName asked, boolean aboutTheCheck) {
        return aboutTheCheck
                ? List.of(new Finding(
                        asked, FactName.UNSURE, Origin.USER, text.original().strip()))
                : List.of();
    }

    /** Nothing is left beside the answers but the name of the protocol, numbering and small joints. */
    private static boolean isBare(Text text, List<Event> events) {
        StringBuilder rest = new StringBuilder(text.chars());
        events.forEach(event -> rest.replace(event.start(), event.end(), " ".repeat(event.end() - event.start())));
        String words = PROTOCOL.matcher(rest).replaceAll(" ").replaceAll("\\b(http|and|then|och|sedan|e|poi)\\b", " ");
        return words.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) && JOINTS.indexOf(c) < 0);
    }

    private static final String JOINTS = "\u548C\u8207\u4E0E\u53CA";

    private static FactName fetch(Event key) {
        return key.letter() == 'o' ? FactName.OLD_KEY_FETCH : FactName.NEW_KEY_FETCH;
    }

    private static Finding finding(Text text, FactName fetch, Event answer) {
        return new Finding(fetch, value(answer.value()), Origin.USER, text.quote(answer.start(), answer.end()));
    }

    private static String value(String answer) {
        if (FETCHED.contains(answer)) {
            return "fetched";
        }
        if (REFUSED.contains(answer) || answer.equals("not-listed")) {
            return "refused";
        }
        return answer.equals("401") ? "unauthorized" : FactName.UNSURE;
    }
}
