package dev.magentokeys.alerts;

import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to prepare before ownership moves, ticked off by several people.
 *
 * @param transfer what is to happen; nothing of it is alerted yet
 * @param language in which it stands where several people read it
 * @param tasks in their order; their numbers stay the same whatever the directory says later
 * @param ticks latest last; one for each task at most
 */
public record TransferPlan(Transfer transfer, Language language, List<Task> tasks, List<Tick> ticks) {

    /** @param person as the audit names them */
    public record Tick(Task task, String person, Instant at) {}

    public TransferPlan {
        tasks = List.copyOf(tasks);
        ticks = List.copyOf(ticks);
    }

    public String id() {
        return transfer.id();
    }

    public Optional<Tick> tick(Task task) {
        return ticks.stream().filter(one -> one.task() == task).findFirst();
    }

    /** Who ticked a task off first is kept: two people who press at once mean the same. */
    public TransferPlan ticked(Task task, String person, Instant now) {
        if (tick(task).isPresent()) {
            return this;
        }
        List<Tick> next = new ArrayList<>(ticks);
        next.add(new Tick(task, person, now));
        return new TransferPlan(transfer, language, tasks, next);
    }

    /** The task is to be done after all. */
    public TransferPlan unticked(Task task) {
        return new TransferPlan(
                transfer,
                language,
                tasks,
                ticks.stream().filter(one -> one.task() != task).toList());
    }
}
