package dev.magentokeys.diagnosis;

import java.util.Locale;

/** Where a fact came from. */
public enum Origin {
    USER,
    LOG,
    REGISTRY,
    WEBHOOK,
    INFERRED;

    /** The name of record, for instance {@code user}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
