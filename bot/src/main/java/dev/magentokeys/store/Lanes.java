package dev.magentokeys.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;

/** The tasks of the lanes, made and moved within the caller's commit; {@link Sending} runs them. Thread-safe. */
final class Lanes {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("lane");

    private final SchedulerClient client;

    Lanes(Commits commits) {
        this.client = SchedulerClient.Builder.create(commits.source())
                .serializer(new NoData())
                .build();
    }

    /** Joins the caller's commit. */
    void schedule(String lane, Instant now) {
        client.scheduleIfNotExists(TASK.instance(lane).build(), now);
    }

    /** Joins the caller's commit. A lane that is at work looks for itself when it goes on. */
    void scheduleLater(String lane, Instant when) {
        TaskInstance<Void> task = TASK.instance(lane).build();
        if (!client.scheduleIfNotExists(task, when)) {
            ifIdle(task, () -> client.reschedule(task, when));
        }
    }

    /** Joins the caller's commit: the lane holds nothing any more. */
    void cancel(String lane) {
        TaskInstance<Void> task = TASK.instance(lane).build();
        ifIdle(task, () -> client.cancel(task));
    }

    private void ifIdle(TaskInstance<Void> task, Runnable change) {
        client.getScheduledExecution(task)
                .filter(scheduled -> !scheduled.isPicked())
                .ifPresent(idle -> change.run());
    }
}
