package dev.magentokeys.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Runs work in one commit each, first come, first served: whoever has just committed would else take the one connection again, and
 * others wait for seconds. The messages of its exceptions hold no values. Thread-safe.
 */
final class Commits {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Semaphore turn = new Semaphore(1, true);
    private final Jdbi jdbi;
    private final CallersConnection source;

    Commits(DataSource pool) {
        this.jdbi = Jdbi.create(pool);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        this.source = new CallersConnection(pool);
    }

    /**
     * Commits when the work returns, rolls back when it throws.
     *
     * @throws IllegalStateException when the calling thread is in a commit already, is interrupted, or has waited for ten seconds
     */
    <T> T inOne(Function<Handle, T> work) {
        if (source.isLent()) {
            throw new IllegalStateException("A commit within a commit [Hint: pass the open one on]");
        }
        awaitTurn();
        try {
            return jdbi.inTransaction(handle -> source.lend(handle.getConnection(), () -> work.apply(handle)));
        } finally {
            turn.release();
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

    /** Joins the commit of the calling thread where there is one. */
    DataSource source() {
        return source;
    }
}
