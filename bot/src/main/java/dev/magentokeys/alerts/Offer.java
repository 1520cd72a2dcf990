package dev.magentokeys.alerts;

/** A button of an alert. */
public enum Offer {
    YES_IT_MOVED,
    NOTHING_MOVED,
    START_CHECK,
    TAKE,
    DISABLED,
    SNOOZE,
    RESOLVE,
    NOT_OURS
}
