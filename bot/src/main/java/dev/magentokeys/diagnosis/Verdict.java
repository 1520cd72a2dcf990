package dev.magentokeys.diagnosis;

import java.util.List;

/**
 * The cause and its cure.
 *
 * @param then further paths, in the order in which they follow the first
 */
public record Verdict(Cause cause, Path path, List<Path> then, Certainty certainty) {

    /** Confirmed when nothing was inferred. */
    public enum Certainty {
        CONFIRMED,
        LIKELY;

        /** The name of record, {@code confirmed} or {@code likely}. */
        public String id() {
            return Ids.kebab(this);
        }
    }
}
