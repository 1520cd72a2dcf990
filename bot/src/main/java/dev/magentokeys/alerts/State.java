package dev.magentokeys.alerts;

/** How an alert stands. */
public enum State {
    /** Something hints at a transfer; somebody is asked before anybody is alarmed. */
    SUSPECTED,
    OPEN,
    /** Somebody took it. */
    ACKNOWLEDGED,
    /** Quiet until a time that somebody chose. */
    SNOOZED,
    /** Nobody took it in time; the people named for that were called. */
    ESCALATED,
    /** It was over, or quiet, and something shows that it is not. */
    REOPENED,
    RESOLVED,
    /** Somebody said that it does not concern this tenant, or that nothing moved. */
    NOT_OURS;

    /** Whether nobody has to do anything any more. */
    public boolean isClosed() {
        return this == RESOLVED || this == NOT_OURS;
    }

    /** Whether nobody has it in hand. */
    public boolean waitsForSomebody() {
        return this == OPEN || this == REOPENED;
    }
}
