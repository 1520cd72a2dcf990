package dev.magentokeys.delivery;

import dev.magentokeys.evidence.Unreadable;
import java.io.InputStream;
import java.time.Duration;

/** How the fetching of a file began, or ended. */
public sealed interface Fetched {

    /** It comes. Whoever gets it closes it. */
    record Content(InputStream bytes) implements Fetched {}

    /** Not now; try again, not before this time has passed. */
    record Later(Duration pause, String reason) implements Fetched {}

    /** No further try can help. */
    record Refused(Unreadable reason) implements Fetched {}
}
