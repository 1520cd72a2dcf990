package dev.magentokeys.alerts;

import dev.magentokeys.bookkeeping.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that is a command.
 *
 * @param rest what stands behind the words of the command
 * @param explicit whether it can be nothing else: it was typed behind a slash. A line of talk is a command only when all of it reads
 *     as one
 */
record Order(What what, Typed rest, boolean explicit) {

    /** What is wanted. */
    enum What {
        /** How alerts stand in this channel. */
        STANDING,
        ON,
        OFF,
        SETTINGS,
        /** Something about alerts that is none of these. */
        ALERTS_HELP,
        TRANSFER,
        TRANSFERS,
        PLAN,
        PLANS,
        SHOW_PLAN,
        TICK,
        UNTICK
    }

    private static final Pattern PLAN_ID = Pattern.compile("p[0-9]{1,6}", Pattern.CASE_INSENSITIVE);

    /** Empty when it is something else: "transfer the licence failed" is talk. */
    static Optional<Order> read(String line) {
        String stripped = line.strip();
        Typed typed = Typed.of(Typed.bare(stripped));
        if (typed.words().isEmpty()) {
            return Optional.empty();
        }
        boolean explicit = stripped.startsWith("/");
        String first = typed.words().get(0);
        Typed rest = typed.without(1);
        if (Word.ALERTS.is(first)) {
            return alerts(rest, explicit);
        }
        if (Word.TRANSFER.is(first)) {
            return transfer(rest, explicit);
        }
        if (Word.PLAN.is(first)) {
            return plan(rest, explicit);
        }
        Optional<What> list = Word.TRANSFERS.is(first)
                ? Optional.of(What.TRANSFERS)
                : Word.PLANS.is(first) ? Optional.of(What.PLANS) : Optional.empty();
        return list.filter(alone -> explicit || rest.isEmpty()).map(what -> new Order(what, rest, explicit));
    }

    private static Optional<Order> alerts(Typed rest, boolean explicit) {
        List<String> words = rest.words();
        if (words.isEmpty()) {
            return Optional.of(new Order(rest.pairs().isEmpty() ? What.STANDING : What.SETTINGS, rest, explicit));
        }
        What what = Word.ON.is(words.get(0))
                ? What.ON
                : Word.OFF.is(words.get(0))
                        ? What.OFF
                        : Word.SETTINGS.is(words.get(0)) ? What.SETTINGS : What.ALERTS_HELP;
        boolean whole = words.size() == 1 && what != What.ALERTS_HELP;
        return whole || explicit
                ? Optional.of(new Order(whole ? what : What.ALERTS_HELP, rest.without(1), explicit))
                : Optional.empty();
    }

    private static Optional<Order> transfer(Typed rest, boolean explicit) {
        boolean plans = !rest.words().isEmpty() && Word.PLAN.is(rest.words().get(0));
        Typed told = plans ? rest.without(1) : rest;
        return told.isEmpty() || explicit || tellsWho(told)
                ? Optional.of(new Order(plans ? What.PLAN : What.TRANSFER, told, explicit))
                : Optional.empty();
    }

    /** Whether it begins with who it is about. */
    private static boolean tellsWho(Typed told) {
        boolean inWords = !told.words().isEmpty()
                && (Word.FROM.is(told.words().get(0)) || Word.TO.is(told.words().get(0)));
        return inWords
                || told.words().isEmpty()
                        && told.pairs().keySet().stream()
                                .allMatch(name -> Blank.named(name).isPresent());
    }

    private static Optional<Order> plan(Typed rest, boolean explicit) {
        List<String> words = rest.words();
        if (rest.isEmpty()) {
            return Optional.of(new Order(What.PLANS, rest, explicit));
        }
        if (tellsWho(rest)) {
            return Optional.of(new Order(What.PLAN, rest, explicit));
        }
        What what = words.stream().anyMatch(Word.DONE::is)
                ? What.TICK
                : words.stream().anyMatch(Word.UNDO::is) ? What.UNTICK : What.SHOW_PLAN;
        boolean whole = words.stream()
                .allMatch(word -> PLAN_ID.matcher(word).matches()
                        || word.matches("[0-9]{1,2},?")
                        || Word.DONE.is(word)
                        || Word.UNDO.is(word));
        return whole || explicit ? Optional.of(new Order(what, rest, explicit)) : Optional.empty();
    }

    /** Whether it can be no talk: what is wrong with it is said. */
    boolean isMeant() {
        return explicit
                || !rest.pairs().isEmpty()
                || rest.words().stream().anyMatch(word -> Kinds.read(word).isPresent());
    }

    /** The id of the plan that it names; empty when it names none. */
    Optional<String> plan() {
        return rest.words().stream()
                .filter(word -> PLAN_ID.matcher(word).matches())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** The numbers that it names. */
    List<Integer> numbers() {
        return rest.words().stream()
                .map(word -> word.replace(",", ""))
                .filter(word -> word.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .distinct()
                .toList();
    }
}
