package dev.magentokeys.alerts;

/** A button of an alert. */
public enum Offer {
    YES_IT_MOVED,
    NOTHING_MOVED,
    TAKE,
    DISABLED,
    SNOOZE,
    RESOLVE,
    NOT_OURS,
    /** Begins a check of the environment; the alert stays as it is. */
    CHECK
}
