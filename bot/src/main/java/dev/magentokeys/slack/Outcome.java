package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** How a call to Slack ended. */
sealed interface Outcome {

    /** @param answer empty where Slack gives no JSON, as at a response URL */
    record Done(ObjectNode answer) implements Outcome {}

    /** Slack said no, and why: one of its error codes. */
    record Refused(String error) implements Outcome {}

    /** Too many calls. */
    record Busy(Duration retryAfter) implements Outcome {}

    /** Slack or the way to it is broken. */
    record Failed(String reason) implements Outcome {}
}
