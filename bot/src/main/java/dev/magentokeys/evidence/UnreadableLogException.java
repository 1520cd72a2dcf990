package dev.magentokeys.evidence;

import java.io.IOException;

/** What was given as a log cannot be read as one; the reason says why. */
public final class UnreadableLogException extends IOException {

    private static final long serialVersionUID = 1;

    private final Unreadable reason;

    public UnreadableLogException(Unreadable reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    public Unreadable reason() {
        return reason;
    }
}
