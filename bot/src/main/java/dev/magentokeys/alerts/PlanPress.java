package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.Ids;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A button of a plan, for everybody who sees it. It says what is meant, not what changes: pressed twice it means the same.
 *
 * @param task that is done or is not; empty for all but those
 */
public record PlanPress(String plan, What what, Optional<Task> task) {

    /** What is meant. */
    public enum What {
        /** Shows it to who presses. */
        SHOW,
        /** Shows it anew where it stands. */
        AGAIN,
        DONE,
        /** What was planned has happened. */
        HAPPENED
    }

    private static final String OURS = "plan:";
    private static final String NO_TASK = "-";

    /** For instance {@code plan:done:make-pair:p3}. */
    String write() {
        return OURS + Ids.kebab(what) + ":" + task.map(Ids::kebab).orElse(NO_TASK) + ":" + plan;
    }

    /** Whether this is a button of a list of plans or of a plan. */
    public static boolean isOne(String choice) {
        return read(choice).isPresent();
    }

    /** Whether this is a button of a plan, which changes where it stands when it is pressed. */
    public static boolean isInPlace(String choice) {
        return read(choice).filter(press -> press.what != What.SHOW).isPresent();
    }

    /** Whether a reply shows a plan: everybody where it stands may read it and tick it off. */
    public static boolean isIn(Reply reply) {
        return reply.choices().stream().anyMatch(choice -> isInPlace(choice.id()));
    }

    static Optional<PlanPress> read(String choice) {
        String[] parts = choice.split(":", 4);
        if (parts.length != 4 || !choice.startsWith(OURS)) {
            return Optional.empty();
        }
        Optional<Task> task = named(Task.values(), parts[2]);
        return named(What.values(), parts[1])
                .filter(what -> what != What.DONE || task.isPresent())
                .map(what -> new PlanPress(parts[3], what, task));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String id) {
        return Stream.of(values).filter(one -> Ids.kebab(one).equals(id)).findFirst();
    }
}
