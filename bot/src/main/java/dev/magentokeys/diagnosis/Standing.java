package dev.magentokeys.diagnosis;

import java.util.Set;

/**
 * How one cause stands, with its proof.
 *
 * @param carriedBy the facts that make it so
 * @param couldChange the facts that are still open and would change it
 * @param rules the named rules by which something in it was inferred
 */
public record Standing(
        Cause cause, Status status, Set<FactName> carriedBy, Set<FactName> couldChange, Set<String> rules) {

    static Standing of(Cause cause, Judged judged) {
        return new Standing(cause, status(judged), judged.carriedBy(), judged.open(), judged.rules());
    }

    private static Status status(Judged judged) {
        return switch (judged.truth()) {
            case FALSE -> Status.EXCLUDED;
            case UNKNOWN -> Status.POSSIBLE;
            case TRUE -> judged.rules().isEmpty() && judged.open().isEmpty() ? Status.CONFIRMED : Status.LIKELY;
        };
    }
}
