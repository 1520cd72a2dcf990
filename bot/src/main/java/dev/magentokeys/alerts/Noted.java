package dev.magentokeys.alerts;

import java.time.Instant;
import java.util.List;

/**
 * One line of an alert's history.
 *
 * @param who as the audit names people, tokens and hooks
 * @param state how the alert stood after it
 * @param event what happened
 */
public record Noted(Instant at, String who, State state, Event event) {

    /** The lines of a log or record that came with it, masked; mostly none. */
    public List<String> lines() {
        if (event instanceof Event.DeployFailed failed) {
            return failed.lines();
        }
        return event instanceof Event.Suspected suspected ? suspected.lines() : List.of();
    }
}
