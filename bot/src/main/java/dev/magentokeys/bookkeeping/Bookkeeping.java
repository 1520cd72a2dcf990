package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Part;
import java.util.List;
import java.util.Optional;

/** A pure function from a message and a directory to the changes of it and what is said. */
public interface Bookkeeping {

    /** Where no directory is kept. */
    Bookkeeping NONE = new Bookkeeping() {
        @Override
        public Optional<Entered> take(Request request) {
            return Optional.empty();
        }

        @Override
        public List<Part.Choice> offers(Request request) {
            return List.of();
        }
    };

    /** Empty when the message is not about the directory. */
    Optional<Entered> take(Request request);

    /** What is offered at the end of a case, beside what the conversation says itself. */
    List<Part.Choice> offers(Request request);
}
