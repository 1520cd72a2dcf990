package dev.magentokeys.bookkeeping;

import java.util.Optional;

/** A pure function from a message and a directory to the changes of it and what is said. */
@FunctionalInterface
public interface Bookkeeping {

    /** Where no directory is kept. */
    Bookkeeping NONE = request -> Optional.empty();

    /** Empty when the message is not about the directory. */
    Optional<Entered> take(Request request);
}
