package dev.magentokeys.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Gives each piece of work its turn, first come, first served, in a transaction that is committed by the first who finds nobody
 * waiting behind. To make a commit durable takes the disk a thousand times as long as to write one, so those who come together share
 * it. Thread-safe.
 */
final class Batches {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** After it, somebody who was counted on to commit may have given up waiting. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Jdbi jdbi;
    private final Semaphore turn = new Semaphore(1, true);

    /** Touched only by who has the turn. */
    private @Nullable Batch open;

    Batches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Waits for a turn; {@link #leave} ends it.
     *
     * @throws IllegalStateException when the calling thread is interrupted, or has waited for ten seconds
     */
    Batch enter() {
        awaitTurn();
        try {
            Batch batch = Optional.ofNullable(open).orElseGet(() -> Batch.begin(jdbi.open()));
            open = batch;
            return batch;
        } catch (RuntimeException | Error e) {
            turn.release();
            throw e;
        }
    }

    private void awaitTurn() {
        try {
            if (turn.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException(
                "A commit had no turn in time [Hint: the disk may be slow, or the program stops]");
    }

    /** How many wait for their turn. */
    int waiting() {
        return turn.getQueueLength();
    }

    /** Passes the turn on, and commits first when nobody can go on with the batch. */
    void leave() {
        try {
            Batch batch = open;
            if (batch != null && (batch.isFull() || !turn.hasQueuedThreads())) {
                open = null;
                batch.end();
            }
        } finally {
            turn.release();
        }
    }

    /**
     * Returns when the batch is on the disk, however long that takes: nobody may believe that it is when it is not.
     *
     * @throws IllegalStateException when nothing of it was kept
     */
    void awaitKept(Batch batch) {
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = batch.hasEndedWithin(LOOK_AGAIN.toMillis());
                if (!ended && turn.tryAcquire()) {
                    leave();
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        batch.failure().ifPresent(cause -> {
            throw new IllegalStateException(
                    "A commit was not kept [Hint: the disk may be full or gone; see the cause]", cause);
        });
    }
}
