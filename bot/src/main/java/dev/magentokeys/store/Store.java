package dev.magentokeys.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.magentokeys.delivery.AccessLedger;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Sender;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * The ledger in a database, and the sending of what is in it. Commits of one conversation are one after another because all are:
 * the database has one connection. Thread-safe.
 */
public final class Store implements Ledger, AutoCloseable {

    static final String FILE = "magento-keys.db";

    private final DataFolder folder;
    private final HikariDataSource pool;
    private final Commits commits;
    private final Lanes lanes;
    private final Sending sending;
    private final Statements statements = new Statements();
    private final ConversationJson json = new ConversationJson();

    private Store(DataFolder folder, HikariDataSource pool, InstantSource clock) {
        this.folder = folder;
        this.pool = pool;
        this.commits = new Commits(pool);
        this.lanes = new Lanes(commits);
        this.sending = new Sending(commits, new OutboxTable(statements), clock);
    }

    /**
     * Opens the SQLite file of the folder, creates it when it is not there, and brings it up to date.
     *
     * @param folder goes with the store, and is closed with it, also when the store cannot be opened
     * @throws DataFolderException when the file is not a database of this program, or damaged
     */
    public static Store open(DataFolder folder, InstantSource clock) {
        try {
            return new Store(folder, Sqlite.open(folder.path().resolve(FILE)), clock);
        } catch (RuntimeException failure) {
            folder.close();
            throw DataFolderException.damaged(folder.path(), failure);
        }
    }

    @Override
    public <T> T inOneCommit(Function<Page, T> work) {
        Kept<T> kept = commits.inOne(handle -> {
            StorePage page = new StorePage(handle, json, statements, lanes);
            return new Kept<>(work.apply(page), page.hasSomethingToSend());
        });
        if (kept.somethingToSend()) {
            sending.wake();
        }
        return kept.result();
    }

    @Override
    public <T> T glance(Function<Page, T> look) {
        return commits.glance(handle -> look.apply(new StorePage(handle, json, statements, lanes)));
    }

    /** Who may do what, in the same database. */
    public AccessLedger access() {
        return new StoredAccess(commits);
    }

    /**
     * Begins to send what waits and what is sent from now on.
     *
     * @throws IllegalStateException when called twice
     */
    public void startSending(Sender sender) {
        sending.start(sender);
    }

    /** Stops sending, waiting at most ten seconds for what is on its way, and closes the database and its folder. */
    @Override
    public void close() {
        sending.close();
        pool.close();
        folder.close();
    }

    private record Kept<T>(T result, boolean somethingToSend) {}
}
