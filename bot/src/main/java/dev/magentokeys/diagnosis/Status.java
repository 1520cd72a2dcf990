package dev.magentokeys.diagnosis;

import java.util.Locale;

/** How a cause stands. */
public enum Status {
    /** Everything that its row asks for was seen or told. */
    CONFIRMED,
    /** The row holds, but something in it was inferred or can still be overturned by an open answer. */
    LIKELY,
    /** Not known. */
    POSSIBLE,
    /** Something that its row needs is known to be otherwise. */
    EXCLUDED;

    /** The name of record, for instance {@code likely}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
