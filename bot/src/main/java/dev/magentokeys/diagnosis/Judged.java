package dev.magentokeys.diagnosis;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How a condition stands, in three values.
 *
 * @param carriedBy the facts that make it true or false
 * @param open the facts whose answers are still open and could turn it
 * @param rules the named rules that it rests on
 */
record Judged(Truth truth, Set<FactName> carriedBy, Set<FactName> open, Set<String> rules) {

    enum Truth {
        TRUE,
        FALSE,
        UNKNOWN
    }

    static Judged known(boolean holds, FactName fact) {
        return new Judged(holds ? Truth.TRUE : Truth.FALSE, EnumSet.of(fact), Set.of(), Set.of());
    }

    static Judged open(FactName fact) {
        return new Judged(Truth.UNKNOWN, Set.of(), EnumSet.of(fact), Set.of());
    }

    /** Nobody knows, and nobody will be asked. */
    static final Judged CLOSED = new Judged(Truth.UNKNOWN, Set.of(), Set.of(), Set.of());

    static final Judged FALSE = new Judged(Truth.FALSE, Set.of(), Set.of(), Set.of());

    boolean isTrue() {
        return truth == Truth.TRUE;
    }

    boolean isFalse() {
        return truth == Truth.FALSE;
    }

    /** Not known yet, and an answer can still make it true. */
    boolean isOpen() {
        return truth == Truth.UNKNOWN && !open.isEmpty();
    }

    boolean isPlainerThan(Judged other) {
        return rules.size() < other.rules.size();
    }

    Judged restingOn(String rule) {
        Set<String> more = new LinkedHashSet<>(rules);
        more.add(rule);
        return new Judged(truth, carriedBy, open, more);
    }

    /** Joins the proofs of several judgements under one truth. */
    static Judged joined(Truth truth, Collection<Judged> parts) {
        Set<FactName> carriedBy = EnumSet.noneOf(FactName.class);
        Set<FactName> open = EnumSet.noneOf(FactName.class);
        Set<String> rules = new LinkedHashSet<>();
        for (Judged part : parts) {
            carriedBy.addAll(part.carriedBy);
            open.addAll(part.open);
            rules.addAll(part.rules);
        }
        return new Judged(truth, carriedBy, open, rules);
    }
}
