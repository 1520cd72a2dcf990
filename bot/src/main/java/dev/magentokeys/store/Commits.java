package dev.magentokeys.store;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Runs work in commits, first come, first served: whoever has just committed would else take the one connection again, and others
 * wait for seconds. The messages of its exceptions hold no values. Thread-safe.
 */
final class Commits {

    private final Batches batches;
    private final CallersConnection source;

    Commits(DataSource pool) {
        Jdbi jdbi = Jdbi.create(pool);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        this.batches = new Batches(jdbi);
        this.source = new CallersConnection(pool, batches);
    }

    /**
     * What the work wrote is on the disk when this returns; when the work throws, nothing of it is.
     *
     * @throws IllegalStateException when the calling thread is in a commit already, is interrupted, has waited for ten seconds, or
     *     the commit failed
     */
    <T> T inOne(Function<Handle, T> work) {
        if (source.isLent()) {
            throw new IllegalStateException("A commit within a commit [Hint: pass the open one on]");
        }
        Batch batch = batches.enter();
        T result;
        try {
            result = batch.work(handle -> source.lend(handle.getConnection(), () -> work.apply(handle)));
        } finally {
            batches.leave();
        }
        batches.awaitKept(batch);
        return result;
    }

    /** Reads without waiting for the disk: what it sees may be lost yet. The work must write nothing. */
    <T> T glance(Function<Handle, T> work) {
        Batch batch = batches.enter();
        try {
            return work.apply(batch.join());
        } finally {
            batches.leave();
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        return batches.waiting();
    }

    /** Joins the commit of the calling thread where there is one. */
    DataSource source() {
        return source;
    }
}
