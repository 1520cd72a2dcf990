package dev.magentokeys.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out which told or inferred facts carry a verdict: those whose other value would change its cause or its path. */
public final class Overturning {
    private Overturning() {}

    /**
     * One fact with another value.
     *
     * @param finding the fact as it would be
     * @param then the verdict that would follow; empty when more would have to be asked first
     */
    public record Otherwise(Finding finding, Optional<Verdict> then) {}

    /**
     * What would change the verdict of a case, the most telling first: one entry a fact, a change of cause before a change of path
     * before an open question; another message of the deployment, which changes nearly everything, last. Empty without a verdict.
     * What a log or a record showed is not doubted.
     */
    public static List<Otherwise> of(Case known) {
        return Diagnosis.of(known).verdict().stream()
                .flatMap(verdict -> doubtful(known)
                        .flatMap(finding -> bestOf(known, finding, verdict).stream())
                        .sorted(byWeight(verdict)))
                .toList();
    }

    /** Told, or inferred by a rule from what was told. */
    private static Stream<Finding> doubtful(Case known) {
        return Diagnosis.facts(known).values().stream()
                .filter(finding -> finding.origin() == Origin.INFERRED
                        || (finding.origin() == Origin.USER
                                && known.find(finding.name()).isPresent()))
                .filter(finding -> !finding.name().isFreeText() && !finding.isUnsure());
    }

    private static Optional<Otherwise> bestOf(Case known, Finding finding, Verdict verdict) {
        List<Otherwise> changes = new ArrayList<>();
        for (String value : finding.name().allowed()) {
            Finding other = new Finding(finding.name(), value, Origin.USER, "");
            if (!value.equals(finding.value()) && !other.isUnsure()) {
                Otherwise otherwise = otherwise(known, other);
                if (changes(otherwise, verdict)) {
                    changes.add(otherwise);
                }
            }
        }
        return changes.stream().min(byWeight(verdict));
    }

    private static Otherwise otherwise(Case known, Finding other) {
        boolean given = known.find(other.name()).isPresent();
        Case flipped = (given ? known.without(Contrary.to(other, known)) : known).with(other);
        return new Otherwise(other, Diagnosis.of(flipped).verdict());
    }

    private static boolean changes(Otherwise otherwise, Verdict verdict) {
        return otherwise
                .then()
                .filter(then -> then.cause() == verdict.cause() && then.path() == verdict.path())
                .isEmpty();
    }

    private static Comparator<Otherwise> byWeight(Verdict verdict) {
        return Comparator.<Otherwise, Boolean>comparing(
                        otherwise -> otherwise.finding().name() == FactName.SYMPTOM)
                .thenComparingInt(otherwise -> weight(otherwise, verdict));
    }

    private static int weight(Otherwise otherwise, Verdict verdict) {
        return otherwise
                .then()
                .map(then -> then.cause() == Cause.UNDETERMINED ? 3 : then.cause() != verdict.cause() ? 0 : 1)
                .orElse(2);
    }
}
