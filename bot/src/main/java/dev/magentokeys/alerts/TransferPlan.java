package dev.magentokeys.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to prepare before ownership moves, ticked off by several people.
 *
 * @param transfer what is to happen; nothing of it is alerted yet
 * @param ticks latest last; one for each task at most
 */
public record TransferPlan(Transfer transfer, List<Tick> ticks) {

    /** @param person as the audit names them */
    public record Tick(Task task, String person, Instant at) {}

    public TransferPlan {
        ticks = List.copyOf(ticks);
    }

    public Optional<Tick> tick(Task task) {
        return ticks.stream().filter(one -> one.task() == task).findFirst();
    }

    /** Ticks a task off, or takes the tick back when it is there: whoever ticked it first is kept until then. */
    public TransferPlan toggled(Task task, String person, Instant now) {
        List<Tick> next = new ArrayList<>(ticks);
        if (!next.removeIf(one -> one.task() == task)) {
            next.add(new Tick(task, person, now));
        }
        return new TransferPlan(transfer, next);
    }
}
