package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Path;
import java.util.Optional;
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

    /**
     * What is right for one fact that the person wants changed.
     *
     * @param meanwhile what it goes back to
     */
    record Changing(FactName fact, Stage meanwhile) implements Stage {}

    /**
     * Whether all that is known shall be forgotten.
     *
     * @param meanwhile what it goes back to
     */
    record Restarting(Stage meanwhile) implements Stage {}

    /**
     * Nothing: the conversation is over.
     *
     * @param helpful what the person thought of it, once that was said
     */
    record Closed(boolean solved, Optional<Boolean> helpful) implements Stage {

        static Closed solvedCase() {
            return new Closed(true, Optional.empty());
        }

        static Closed leftCase() {
            return new Closed(false, Optional.empty());
        }

        Closed rated(boolean good) {
            return new Closed(solved, Optional.of(good));
        }
    }

    /** What is open once a question that was put in between is done with. */
    default Stage beneath() {
        if (this instanceof Changing changing) {
            return changing.meanwhile().beneath();
        }
        return this instanceof Restarting restarting ? restarting.meanwhile().beneath() : this;
    }
}
