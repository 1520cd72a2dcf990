package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.diagnosis.Verdict;
import java.util.Optional;

/**
 * What became of a case, to be counted; it says nothing of the people or their words.
 *
 * @param cause what the bot took for the cause; empty when it had not come to a verdict
 */
public record Outcome(Result result, Optional<Cause> cause) {

    /** How it ended, and how it was liked. */
    public enum Result {
        /** The person said that the deployment works. */
        SOLVED,
        /** Every step is ticked off of a path that ends with somebody at Adobe. */
        HANDED_OVER,
        /** Stopped, started over, or left until it was put aside. */
        GIVEN_UP,
        HELPFUL,
        NOT_HELPFUL;

        /** The name of record, for instance {@code handed-over}. */
        public String id() {
            return Ids.kebab(this);
        }
    }

    /** What a turn has brought about; most bring nothing. */
    public static Optional<Outcome> between(Conversation before, Conversation after) {
        return result(before, after).map(result -> new Outcome(result, cause(before)));
    }

    private static Optional<Result> result(Conversation before, Conversation after) {
        if (before.stage() instanceof Stage.Closed) {
            return rating(before, after);
        }
        if (after.stage() instanceof Stage.Closed closed) {
            return ended(before, closed.solved());
        }
        if (isForgotten(before, after)) {
            return ended(before, false);
        }
        return isHandedOver(after) && !isHandedOver(before) ? Optional.of(Result.HANDED_OVER) : Optional.empty();
    }

    private static Optional<Result> rating(Conversation before, Conversation after) {
        return before.stage().equals(after.stage()) || !(after.stage() instanceof Stage.Closed closed)
                ? Optional.empty()
                : closed.helpful().map(helpful -> helpful ? Result.HELPFUL : Result.NOT_HELPFUL);
    }

    /** A case that was handed over is not given up by whoever does not wait here for the answer. */
    private static Optional<Result> ended(Conversation before, boolean solved) {
        if (solved) {
            return Optional.of(Result.SOLVED);
        }
        return before.entries().isEmpty() || isHandedOver(before) ? Optional.empty() : Optional.of(Result.GIVEN_UP);
    }

    private static boolean isForgotten(Conversation before, Conversation after) {
        boolean startedOver = before.stage() instanceof Stage.Restarting
                && !(after.stage() instanceof Stage.Restarting)
                && after.entries().isEmpty();
        boolean putAside = after.beside().parked().isPresent()
                && !after.beside().parked().equals(before.beside().parked());
        return startedOver || putAside;
    }

    private static boolean isHandedOver(Conversation conversation) {
        return conversation.stage().beneath() instanceof Stage.Guiding guiding
                && guiding.path().endsWithAdobe()
                && guiding.done().size()
                        >= AfterPath.steps(conversation, guiding).size();
    }

    private static Optional<Cause> cause(Conversation conversation) {
        return conversation.stage().beneath() instanceof Stage.Guiding guiding
                ? Optional.of(guiding.cause())
                : Diagnosis.of(conversation.known()).verdict().map(Verdict::cause);
    }
}
