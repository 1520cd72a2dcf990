package dev.magentokeys.understanding;

import dev.magentokeys.wording.Language;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of a message in which a negation, a hedge or a question reaches everything.
 *
 * @param meanings what its terms mean, and what those are kinds of
 * @param context the things that a clause without a thing of its own goes on speaking about
 * @param asks whether it ends in a question mark
 * @param ofOthers whether it goes on telling what happened to somebody else's shop
 * @param spokenOf the contact last spoken of before it
 */
record Clause(
        Text text,
        List<Term<Meaning>> terms,
        Set<Meaning> meanings,
        int start,
        int end,
        Set<Meaning> context,
        boolean asks,
        boolean ofOthers,
        Optional<Role> spokenOf) {
    private static final String PUNCTUATION = ",.;:!? \n\uFF0C\u3002";
    private static final Set<Meaning> NEGATORS =
            EnumSet.of(Meaning.NOT, Meaning.NO, Meaning.CANNOT, Meaning.NO_KEY, Meaning.THINK_NOT);
    private static final Set<Meaning> QUESTIONS =
            EnumSet.of(Meaning.HOW, Meaning.WHERE, Meaning.WHAT_IS, Meaning.QUESTION);

    /** What a clause can be about; where something is does not change the subject. */
    static final Set<Meaning> THINGS = things();

    boolean has(Set<Meaning> any) {
        return !Collections.disjoint(any, meanings);
    }

    boolean has(Meaning meaning) {
        return meanings.contains(meaning);
    }

    Optional<Term<Meaning>> first(Set<Meaning> any) {
        return terms.stream().filter(term -> term.sense().is(any)).findFirst();
    }

    Optional<Term<Meaning>> last(Set<Meaning> any) {
        return terms.stream().filter(term -> term.sense().is(any)).reduce((earlier, later) -> later);
    }

    /** Whether the clause names one of these things, or names none and goes on from one that did. */
    boolean isAbout(Set<Meaning> any) {
        return has(any) || (!has(THINGS) && !Collections.disjoint(any, context));
    }

    /** Whether a negation stands before {@code position}; the Swedish one follows its verb and reaches back. */
    boolean isNegated(int position) {
        return terms.stream()
                .filter(term -> NEGATORS.contains(term.sense()))
                .anyMatch(term -> term.start() < position || term.language() == Language.SV);
    }

    /** Whether a negation stands before {@code position}, in any language. */
    boolean isNegatedBefore(int position) {
        return terms.stream().anyMatch(term -> NEGATORS.contains(term.sense()) && term.start() < position);
    }

    private static Set<Meaning> things() {
        Set<Meaning> things = EnumSet.range(Meaning.KEY, Meaning.PRODUCTS_PAGE);
        things.removeAll(EnumSet.range(Meaning.PROJECT, Meaning.ENVIRONMENT_LEVEL));
        return things;
    }

    /** Whether it takes something back. A single word does so only in front: "wait, ..." but not "we had to wait". */
    boolean corrects() {
        return terms.stream()
                .filter(term -> term.sense() == Meaning.CORRECTION)
                .anyMatch(term -> !isOneWord(term) || isInFront(term));
    }

    private boolean isOneWord(Term<Meaning> term) {
        String words = text.chars().substring(term.start(), term.end());
        return words.chars().allMatch(c -> Character.isLetter(c) && !Han.is((char) c));
    }

    private boolean isInFront(Term<Meaning> term) {
        return Tokens.of(text.chars().substring(start, term.start())).size() <= 1;
    }

    boolean isHedged() {
        return asks || has(Set.of(Meaning.HEDGE, Meaning.THINK_SO, Meaning.THINK_NOT));
    }

    /** A question, a wish, a condition or another's story states nothing. */
    boolean isStatement() {
        return !ofOthers && !has(QUESTIONS) && !has(Meaning.MODAL);
    }

    boolean isQuestion() {
        return asks || has(QUESTIONS);
    }

    /** The person's words, without the punctuation before them. */
    String words() {
        String words = text.quote(start, end);
        int from = 0;
        while (from < words.length() && PUNCTUATION.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        return words.substring(from);
    }
}
