package dev.magentokeys.diagnosis;

import dev.magentokeys.diagnosis.Condition.All;
import dev.magentokeys.diagnosis.Condition.Any;
import dev.magentokeys.diagnosis.Condition.Inferred;
import dev.magentokeys.diagnosis.Condition.Is;
import dev.magentokeys.diagnosis.Condition.NotKnown;
import dev.magentokeys.diagnosis.Judged.Truth;
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
            return judgeAll(all.of().stream().map(this::judge).toList());
        }
        if (condition instanceof Any any) {
            return judgeAny(any.of().stream().map(this::judge).toList());
        }
        if (condition instanceof NotKnown not) {
            return judgeNotKnown(judge(not.inner()));
        }
        Inferred inferred = (Inferred) condition;
        return judge(inferred.inner()).restingOn(inferred.rule());
    }

    private Judged judgeIs(Is is) {
        Finding finding = facts.get(is.fact());
        if (finding == null) {
            return askable.contains(is.fact()) ? Judged.open(is.fact()) : Judged.CLOSED;
        }
        if (finding.isUnsure() && !is.values().contains(FactName.UNSURE)) {
            return Judged.CLOSED;
        }
        return Judged.known(is.values().contains(finding.value()), is.fact());
    }

    private static Judged judgeAll(List<Judged> parts) {
        Optional<Judged> refuted = parts.stream().filter(Judged::isFalse).findFirst();
        if (refuted.isPresent()) {
            return refuted.get();
        }
        if (parts.stream().allMatch(Judged::isTrue)) {
            return Judged.joined(Truth.TRUE, parts);
        }
        boolean canComeTrue = parts.stream().allMatch(part -> part.isTrue() || part.isOpen());
        return canComeTrue ? Judged.joined(Truth.UNKNOWN, parts) : Judged.CLOSED;
    }

    private static Judged judgeAny(List<Judged> parts) {
        Optional<Judged> proof = parts.stream()
                .filter(Judged::isTrue)
                .min((one, other) -> one.rules().size() - other.rules().size());
        if (proof.isPresent()) {
            return proof.get();
        }
        if (parts.stream().allMatch(Judged::isFalse)) {
            return Judged.joined(Truth.FALSE, parts);
        }
        return Judged.joined(Truth.UNKNOWN, parts.stream().filter(part -> !part.isFalse()).toList());
    }

    private static Judged judgeNotKnown(Judged inner) {
        return switch (inner.truth()) {
            case TRUE -> new Judged(Truth.FALSE, inner.carriedBy(), inner.open(), inner.rules());
            case FALSE -> new Judged(Truth.TRUE, inner.carriedBy(), Set.of(), Set.of());
            case UNKNOWN -> new Judged(Truth.TRUE, Set.of(), inner.open(), Set.of());
        };
    }
}
