package dev.magentokeys.understanding;

import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Splits a message into clauses: at punctuation, at "and" and "but", and behind a "yes" or "no" that opens it. */
final class Clauses {
    private static final String STOPS = ",.!?;:()\n\u2026";
    private static final Set<Meaning> JOINTS = EnumSet.of(Meaning.AND, Meaning.BUT);
    private static final Set<Meaning> ANSWERS =
            EnumSet.of(Meaning.YES, Meaning.NO, Meaning.UNSURE, Meaning.THINK_SO, Meaning.CORRECTION);
    /** What makes a "no" before it say "not any" instead of answering. */
    private static final Set<Meaning> COUNTED = counted();

    private Clauses() {}

    static List<Clause> of(Text text, List<Term<Meaning>> terms) {
        List<Clause> clauses = new ArrayList<>();
        Set<Meaning> context = EnumSet.noneOf(Meaning.class);
        int start = 0;
        int next = 0;
        for (int end : cuts(text.chars(), terms)) {
            int first = next;
            while (next < terms.size() && terms.get(next).start() < end) {
                next++;
            }
            List<Term<Meaning>> own = terms.subList(first, next);
            if (!own.isEmpty() || hasLetters(text.chars(), start, end)) {
                Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
                own.forEach(term -> meanings.addAll(term.sense().withKind()));
                Set<Meaning> before = EnumSet.copyOf(context);
                clauses.add(new Clause(text, own, meanings, start, end, before, asks(text.chars(), end)));
                meanings.stream().filter(Clause.THINGS::contains).findAny().ifPresent(thing -> {
                    context.clear();
                    context.addAll(meanings);
                    context.retainAll(Clause.THINGS);
                });
            }
            start = end;
        }
        return clauses;
    }

    private static Set<Integer> cuts(String chars, List<Term<Meaning>> terms) {
        Set<Integer> cuts = new TreeSet<>();
        for (int i = 0; i < chars.length(); i++) {
            if (isStop(chars, i)) {
                cuts.add(i);
            }
        }
        terms.forEach(term -> cuts.removeIf(cut -> cut > term.start() && cut < term.end()));
        terms.stream().filter(term -> JOINTS.contains(term.sense())).forEach(term -> cuts.add(term.start()));
        if (!terms.isEmpty() && isAnswer(chars, terms)) {
            cuts.add(terms.get(0).end());
        }
        cuts.add(chars.length());
        return cuts;
    }

    private static boolean isStop(String chars, int i) {
        char c = chars.charAt(i);
        if (c == ' ' || c == '-') {
            return i > 0 && i + 1 < chars.length() && breaks(chars, i, c);
        }
        boolean loose = c == '\n' || c == '(' || c == ')' || i + 1 == chars.length();
        return STOPS.indexOf(c) >= 0
                && (loose
                        || !Character.isLetterOrDigit(chars.charAt(i + 1))
                        || Han.is(chars.charAt(i + 1))
                        || (i > 0 && Han.is(chars.charAt(i - 1))));
    }

    private static boolean breaks(String chars, int i, char c) {
        char before = chars.charAt(i - 1);
        char after = chars.charAt(i + 1);
        return c == ' ' ? Han.is(before) && Han.is(after) : before == ' ' && after == ' ';
    }

    private static boolean isAnswer(String chars, List<Term<Meaning>> terms) {
        Term<Meaning> first = terms.get(0);
        boolean counts = first.sense() == Meaning.NO
                && first.language() == Language.EN
                && terms.size() > 1
                && COUNTED.contains(terms.get(1).sense())
                && chars.substring(first.end(), terms.get(1).start()).isBlank();
        return ANSWERS.contains(first.sense()) && !counts && !Han.is(chars.charAt(first.end() - 1));
    }

    private static boolean asks(String chars, int end) {
        return end < chars.length() && chars.charAt(end) == '?';
    }

    private static boolean hasLetters(String chars, int start, int end) {
        return chars.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
    }

    private static Set<Meaning> counted() {
        Set<Meaning> counted = EnumSet.copyOf(Clause.THINGS);
        counted.addAll(EnumSet.range(Meaning.OLD_OWNER, Meaning.DIFFERENT));
        counted.addAll(Set.of(Meaning.UNPAID, Meaning.OPEN, Meaning.PUBLIC_KEY, Meaning.PRIVATE_KEY));
        counted.removeAll(Set.of(
                Meaning.I_AM, Meaning.THATS_ME, Meaning.MINE, Meaning.PRONOUN, Meaning.SUBJECT, Meaning.SOMEBODY_ELSE));
        return counted;
    }
}
