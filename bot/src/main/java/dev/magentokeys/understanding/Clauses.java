package dev.magentokeys.understanding;

import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    private final Text text;
    private final List<Clause> clauses = new ArrayList<>();
    private final Set<Meaning> context = EnumSet.noneOf(Meaning.class);
    private Optional<Role> spokenOf = Optional.empty();
    private boolean ofOthers;

    /** Swedish, where it opens a clause; elsewhere it is "about". */
    private static final String IF = "om";

    private Clauses(Text text) {
        this.text = text;
    }

    static List<Clause> of(Text text, List<Term<Meaning>> terms) {
        Clauses found = new Clauses(text);
        int start = 0;
        int next = 0;
        for (int end : cuts(text.chars(), terms)) {
            int first = next;
            while (next < terms.size() && terms.get(next).start() < end) {
                next++;
            }
            if (next > first || hasLetters(text.chars(), start, end)) {
                found.add(terms.subList(first, next), start, end);
            }
            start = end;
        }
        return found.clauses;
    }

    private void add(List<Term<Meaning>> own, int start, int end) {
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        own.forEach(term -> meanings.addAll(term.sense().withKind()));
        if (IF.equals(firstWord(start, end))) {
            meanings.add(Meaning.MODAL);
        }
        ofOthers = meanings.contains(Meaning.OTHERS_CASE)
                || (ofOthers && !meanings.contains(Meaning.BUT) && !opensSentence(text.chars(), start));
        clauses.add(new Clause(
                text, own, meanings, start, end, EnumSet.copyOf(context), asks(text.chars(), end), ofOthers, spokenOf));
        spokenOf = Role.lastOf(own).or(() -> spokenOf);
        if (meanings.stream().anyMatch(Clause.THINGS::contains)) {
            context.clear();
            context.addAll(meanings);
            context.retainAll(Clause.THINGS);
        }
    }

    private String firstWord(int start, int end) {
        String chars = text.chars();
        int from = start;
        while (from < end && !Character.isLetterOrDigit(chars.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(chars.charAt(to))) {
            to++;
        }
        return chars.substring(from, to);
    }

    private static boolean opensSentence(String chars, int start) {
        return start < chars.length() && ".!?;\n\u2026".indexOf(chars.charAt(start)) >= 0;
    }

    private static Set<Integer> cuts(String chars, List<Term<Meaning>> terms) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = 0; i < chars.length(); i++) {
            if (isStop(chars, i)) {
                cuts.add(i);
            }
        }
        terms.forEach(term -> cuts.subSet(term.start() + 1, Math.max(term.start() + 1, term.end()))
                .clear());
        terms.stream().filter(term -> JOINTS.contains(term.sense())).forEach(term -> cuts.add(term.start()));
        if (!terms.isEmpty() && isAnswer(chars, terms)) {
            cuts.add(terms.get(0).end());
        }
        ClosingAnswer.in(chars, terms).ifPresent(answer -> cuts.add(answer.start()));
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
