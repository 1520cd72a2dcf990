package dev.magentokeys.slack;

import java.time.Duration;

/** How a call to Slack ended. */
sealed interface Outcome {

    record Done() implements Outcome {}

    /** Slack said no, and why: one of its error codes. */
    record Refused(String error) implements Outcome {}

    /** Too many calls. */
    record Busy(Duration retryAfter) implements Outcome {}

    /** Slack or the way to it is broken. */
    record Failed(String reason) implements Outcome {}
}
