package dev.magentokeys.directory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Since when something is held to be so, and by whom it was told.
 *
 * @param since to the millisecond; what is finer is cut off
 * @param by the person, as the audit names them
 */
public record Told(Instant since, String by) {

    /** @throws BadEntry when nobody is named, or what is named looks like a secret */
    public Told {
        since = since.truncatedTo(ChronoUnit.MILLIS);
        by = Given.person("who told it", by);
    }
}
