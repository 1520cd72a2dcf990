package dev.magentokeys.delivery;

import dev.magentokeys.evidence.Unreadable;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Supplier;

/** How the fetching of a file began, or ended. */
public sealed interface Fetched {

    /**
     * It comes. Whoever gets it closes it.
     *
     * @param whenPage asked when it is a web page: often that of a sign-in, with the status of success
     */
    record Content(InputStream bytes, Supplier<Unreadable> whenPage) implements Fetched {}

    /** Not now; try again, not before this time has passed. */
    record Later(Duration pause, String reason) implements Fetched {}

    /** No further try can help. */
    record Refused(Unreadable reason) implements Fetched {}
}
