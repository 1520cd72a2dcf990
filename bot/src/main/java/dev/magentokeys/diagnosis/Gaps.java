package dev.magentokeys.diagnosis;

import dev.magentokeys.diagnosis.Condition.All;
import dev.magentokeys.diagnosis.Condition.Any;
import dev.magentokeys.diagnosis.Condition.Inferred;
import dev.magentokeys.diagnosis.Condition.Is;
import dev.magentokeys.diagnosis.Condition.NotKnown;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Works out which conditions of a cause's row are not met, or not known to be. */
public final class Gaps {

    private final Knowledge knowledge;

    private Gaps(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What keeps a cause from being shown, in the order of its row; empty when the row holds. Of alternatives the nearest counts:
     * the one with the least against it, then the one with the least open.
     */
    public static List<Gap> of(Case known, Cause cause) {
        Gaps gaps = new Gaps(new Knowledge(Derivations.complete(known.given()), Set.of()));
        return DecisionTable.ROWS.stream()
                .filter(row -> row.cause() == cause)
                .findFirst()
                .map(row -> List.copyOf(gaps.in(row.holdsWhen())))
                .orElse(List.of());
    }

    private Set<Gap> in(Condition condition) {
        if (knowledge.holds(condition)) {
            return Set.of();
        }
        if (condition instanceof Is is) {
            return Set.of(new Gap(is.fact(), is.values(), false, knowledge.find(is.fact())));
        }
        if (condition instanceof All all) {
            return inAll(all.of());
        }
        if (condition instanceof Any any) {
            return inNearest(any.of());
        }
        if (condition instanceof NotKnown not) {
            return standingAgainst(not.inner());
        }
        return in(((Inferred) condition).inner());
    }

    private Set<Gap> inAll(List<Condition> conditions) {
        Set<Gap> all = new LinkedHashSet<>();
        conditions.forEach(part -> all.addAll(in(part)));
        return all;
    }

    private Set<Gap> inNearest(List<Condition> alternatives) {
        return alternatives.stream()
                .map(this::in)
                .min(Comparator.<Set<Gap>>comparingLong(
                                gaps -> gaps.stream().filter(Gap::isAgainst).count())
                        .thenComparingInt(Set::size))
                .orElse(Set.of());
    }

    /** The facts that make true what must not be known. */
    private Set<Gap> standingAgainst(Condition inner) {
        Set<Gap> against = new LinkedHashSet<>();
        for (FactName fact : knowledge.judge(inner).carriedBy()) {
            knowledge
                    .find(fact)
                    .ifPresent(
                            finding -> against.add(new Gap(fact, Set.of(finding.value()), true, knowledge.find(fact))));
        }
        return against;
    }
}
