package dev.magentokeys.diagnosis;

import dev.magentokeys.diagnosis.Condition.All;
import dev.magentokeys.diagnosis.Condition.Any;
import dev.magentokeys.diagnosis.Condition.Inferred;
import dev.magentokeys.diagnosis.Condition.Is;
import dev.magentokeys.diagnosis.Condition.NotKnown;
import dev.magentokeys.diagnosis.Condition.Unsaid;
import dev.magentokeys.diagnosis.Judged.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of a case with all that follows from them, against which conditions are judged.
 *
 * @param facts given and derived
 * @param askable the facts that are not known and can still be asked
 */
record Knowledge(Map<FactName, Finding> facts, Set<FactName> askable) {

    Optional<Finding> find(FactName name) {
        return Optional.ofNullable(facts.get(name));
    }

    boolean holds(Condition condition) {
        return judge(condition).isTrue();
    }

    Judged judge(Condition condition) {
        if (condition instanceof Is is) {
            return judgeIs(is);
        }
        if (condition instanceof All all) {
            return judgeAll(all.of());
        }
        if (condition instanceof Any any) {
            return judgeAny(any.of());
        }
        if (condition instanceof NotKnown not) {
            return judgeNotKnown(judge(not.inner()));
        }
        if (condition instanceof Unsaid unsaid) {
            return judgeUnsaid(judge(unsaid.inner()));
        }
        Inferred inferred = (Inferred) condition;
        return judge(inferred.inner()).restingOn(inferred.rule());
    }

    private Judged judgeIs(Is is) {
        Finding finding = facts.get(is.fact());
        if (finding == null) {
            return askable.contains(is.fact()) ? Judged.open(is.fact()) : Judged.CLOSED;
        }
        String value = finding.judged();
        if (value.equals(FactName.UNSURE) && !is.values().contains(FactName.UNSURE)) {
            return Judged.CLOSED;
        }
        return Judged.known(is.values().contains(value), is.fact());
    }

    private Judged judgeAll(List<Condition> conditions) {
        List<Judged> parts = new ArrayList<>(conditions.size());
        boolean allTrue = true;
        boolean canComeTrue = true;
        for (Condition condition : conditions) {
            Judged part = judge(condition);
            if (part.isFalse()) {
                return part;
            }
            parts.add(part);
            allTrue &= part.isTrue();
            canComeTrue &= part.isTrue() || part.isOpen();
        }
        return canComeTrue ? Judged.joined(allTrue ? Truth.TRUE : Truth.UNKNOWN, parts) : Judged.CLOSED;
    }

    /** True by the part that rests on the fewest rules; else unknown by the parts that are not refuted. */
    private Judged judgeAny(List<Condition> conditions) {
        List<Judged> refuted = new ArrayList<>(conditions.size());
        List<Judged> unknown = new ArrayList<>(conditions.size());
        Optional<Judged> proof = Optional.empty();
        for (Condition condition : conditions) {
            Judged part = judge(condition);
            switch (part.truth()) {
                case TRUE ->
                    proof = Optional.of(
                            proof.filter(best -> !part.isPlainerThan(best)).orElse(part));
                case FALSE -> refuted.add(part);
                case UNKNOWN -> unknown.add(part);
            }
        }
        Judged otherwise =
                unknown.isEmpty() ? Judged.joined(Truth.FALSE, refuted) : Judged.joined(Truth.UNKNOWN, unknown);
        return proof.orElse(otherwise);
    }

    private static Judged judgeUnsaid(Judged inner) {
        Judged notKnown = judgeNotKnown(inner);
        return new Judged(notKnown.truth(), notKnown.carriedBy(), Set.of(), notKnown.rules());
    }

    private static Judged judgeNotKnown(Judged inner) {
        return switch (inner.truth()) {
            case TRUE -> new Judged(Truth.FALSE, inner.carriedBy(), inner.open(), inner.rules());
            case FALSE -> new Judged(Truth.TRUE, inner.carriedBy(), Set.of(), Set.of());
            case UNKNOWN -> new Judged(Truth.TRUE, Set.of(), inner.open(), Set.of());
        };
    }
}
