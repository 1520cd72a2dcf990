package dev.magentokeys.store;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Forgets what has served its purpose. */
final class Housekeeping {

    static final Duration EVERY = Duration.ofHours(1);

    /** Slack repeats a delivery for an hour, a stalled proxy for a day; a week is safe. */
    private static final Duration INBOX_KEPT = Duration.ofDays(7);

    private Housekeeping() {}

    /** Returns how many rows were removed. */
    static int run(Handle handle, Instant now) {
        return handle.execute(
                "DELETE FROM inbox WHERE received_at < ?", now.minus(INBOX_KEPT).toEpochMilli());
    }
}
