package dev.magentokeys.diagnosis;

import java.util.List;

/**
 * One row of the decision table.
 *
 * @param share how often this cause is met, relative to the others; it weighs what a question settles, never a verdict
 * @param pointedToBy what makes an earlier row worth waiting for before a later one is spoken
 * @param holdsWhen all that must be seen, told or inferred
 * @param cures the first whose condition is known to hold is taken; the last one always does
 * @param source where the rule is written down
 */
record Row(
        int number,
        Cause cause,
        double share,
        Condition pointedToBy,
        Condition holdsWhen,
        List<Cure> cures,
        Source source) {

    /** @param then further paths, in the order in which they follow */
    record Cure(Condition when, Path path, List<Path> then) {}

    static Cure cure(Path path, Path... then) {
        return new Cure(Condition.ALWAYS, path, List.of(then));
    }

    static Cure cureWhen(Condition when, Path path, Path... then) {
        return new Cure(when, path, List.of(then));
    }
}
