package dev.magentokeys.directory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A change that was made; what was there before and after is in the change.
 *
 * @param at to the millisecond; what is finer is cut off
 * @param who made it
 */
public record Audited(Instant at, String who, Change change) {

    /** @throws BadEntry when nobody is named, or what is named looks like a secret */
    public Audited {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        who = Given.person("who changed it", who);
    }
}
