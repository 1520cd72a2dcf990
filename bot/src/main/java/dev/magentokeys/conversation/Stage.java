package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Path;
import java.util.Set;

/** What the bot waits for. */
public sealed interface Stage {

    /** The answer to the question that settles most. */
    record Asking() implements Stage {}

    /** Which of two contradicting statements is right. */
    record Clashing(Finding before, Finding now) implements Stage {}

    /**
     * The steps of a path to be taken, and word of whether it helped.
     *
     * @param done the numbers of the steps that are ticked off
     * @param detailsAsked the form for the path's own text was filled or skipped
     */
    record Guiding(Cause cause, Path path, Set<Integer> done, boolean detailsAsked) implements Stage {
        public Guiding {
            done = Set.copyOf(done);
        }
    }

    /** Nothing: the conversation is over. */
    record Closed(boolean solved) implements Stage {}
}
