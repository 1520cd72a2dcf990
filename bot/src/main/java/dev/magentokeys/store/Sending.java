package dev.magentokeys.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.magentokeys.delivery.Sender;
import dev.magentokeys.delivery.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is in the outbox. A lane that holds parcels has one task, so its parcels leave one at a time and in order:
 *
 * <ol>
 *   <li>The commit that sends a parcel also makes the task of its lane, unless it is there.
 *   <li>The task carries the first parcel, outside of any commit.
 *   <li>One commit then removes the parcel, and the task carries the next one.
 *   <li>After the last the commit also ends the task; when a parcel has to wait, it counts the try and says when the task goes on.
 * </ol>
 *
 * A process killed after 2 leaves the task picked; it runs again, with the same parcel, when its heart has not beaten for
 * eight seconds. Thread-safe.
 */
final class Sending implements AutoCloseable {

    /** Most of the time a lane waits for its platform, so there are many more than processors. */
    private static final int LANES_AT_ONCE = 32;

    /** So many a busy lane sends before others have their turn. */
    private static final int IN_A_ROW = 16;

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int BEATS_MISSED = 4;
    private static final Duration AFTER_A_STORE_FAILURE = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT_AT_STOP = Duration.ofSeconds(5);

    private final Commits commits;
    private final OutboxTable outbox;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Scheduler> running = new AtomicReference<>();

    Sending(Commits commits, OutboxTable outbox, InstantSource clock) {
        this.commits = commits;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws IllegalStateException when it was started before */
    void start(Sender sender) {
        Task<Void> lanes = Tasks.custom(Lanes.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_STORE_FAILURE))
                .execute((instance, context) -> carry(sender, instance.getId()));
        Scheduler scheduler = Scheduler.create(commits.source(), lanes)
                .startTasks(housekeeping())
                .serializer(new NoData())
                .schedulerName(new SchedulerName.Fixed("bot"))
                .clock(clock::instant)
                .threads(LANES_AT_ONCE)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(BEATS_MISSED)
                .shutdownMaxWait(LONGEST_WAIT_AT_STOP)
                .failureLogging(LogLevel.WARN, false)
                .build();
        if (!running.compareAndSet(null, scheduler)) {
            throw new IllegalStateException("Sending has begun already [Hint: start it once]");
        }
        scheduler.start();
    }

    /** Looks for work now instead of at the next poll. */
    void wake() {
        Optional.ofNullable(running.get()).ifPresent(Scheduler::triggerCheckForDueExecutions);
    }

    /** Lets the parcels that are on their way arrive: five seconds undisturbed, and five more after an interrupt. */
    @Override
    public void close() {
        Optional.ofNullable(running.get()).ifPresent(Scheduler::stop);
    }

    private record Carried(Waiting waiting, Sender.Outcome outcome) {}

    private CompletionHandler<Void> carry(Sender sender, String lane) {
        List<Waiting> ahead = commits.inOne(handle -> outbox.firstTwo(handle, lane));
        Optional<Carried> last = carryFirst(sender, ahead);
        for (int more = 1; more < IN_A_ROW && isMore(ahead, last); more++) {
            Carried arrived = last.orElseThrow();
            ahead = commits.inOne(handle -> {
                settle(handle, arrived);
                return outbox.firstTwo(handle, lane);
            });
            last = carryFirst(sender, ahead);
        }
        Optional<Carried> carried = last;
        return (complete, operations) -> complete(lane, carried, complete, operations);
    }

    private Optional<Carried> carryFirst(Sender sender, List<Waiting> ahead) {
        return ahead.stream()
                .findFirst()
                .filter(waiting -> !waiting.since().isAfter(clock.instant()))
                .map(waiting -> new Carried(waiting, sender.carry(waiting)));
    }

    private static boolean isMore(List<Waiting> ahead, Optional<Carried> last) {
        return ahead.size() > 1
                && last.filter(one -> one.outcome() instanceof Sender.Outcome.Gone)
                        .isPresent();
    }

    private void complete(
            String lane, Optional<Carried> carried, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Optional<Instant> next = commits.inOne(handle -> {
            Optional<Instant> when = settle(handle, lane, carried);
            when.ifPresentOrElse(due -> operations.reschedule(complete, due), operations::stop);
            return when;
        });
        if (next.isPresent()) {
            wake();
        }
    }

    /** Returns when the lane goes on, empty when it holds nothing any more. */
    private Optional<Instant> settle(Handle handle, String lane, Optional<Carried> carried) {
        Optional<Instant> again = carried.flatMap(one -> settle(handle, one));
        return again.isPresent()
                ? again
                : outbox.firstTwo(handle, lane).stream().findFirst().map(this::due);
    }

    private Instant due(Waiting waiting) {
        Instant now = clock.instant();
        return waiting.since().isAfter(now) ? waiting.since() : now;
    }

    private Optional<Instant> settle(Handle handle, Carried carried) {
        if (carried.outcome() instanceof Sender.Outcome.Again again) {
            outbox.countTry(handle, carried.waiting());
            return Optional.of(again.notBefore());
        }
        outbox.remove(handle, carried.waiting());
        return Optional.empty();
    }

    private RecurringTask<Void> housekeeping() {
        return Tasks.recurring("housekeeping", FixedDelay.of(Housekeeping.EVERY))
                .execute((instance, context) -> commits.inOne(handle -> Housekeeping.run(handle, clock.instant())));
    }
}
