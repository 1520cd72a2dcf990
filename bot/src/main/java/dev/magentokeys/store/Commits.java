package dev.magentokeys.store;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Runs work in one commit each. The messages of its exceptions hold no values. Thread-safe. */
final class Commits {

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
     * @throws IllegalStateException when the calling thread is in a commit already
     */
    <T> T inOne(Function<Handle, T> work) {
        if (source.isLent()) {
            throw new IllegalStateException("A commit within a commit [Hint: pass the open one on]");
        }
        return jdbi.inTransaction(handle -> source.lend(handle.getConnection(), () -> work.apply(handle)));
    }

    /** Joins the commit of the calling thread where there is one. */
    DataSource source() {
        return source;
    }
}
