package dev.magentokeys.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.magentokeys.delivery.AccessLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Who may do what, in a data folder that a running bot may hold. SQLite lets a second process read and write the one file between the
 * commits of the first; what keeps two bots apart, the lock of the folder, is not touched, and nothing is sent from here.
 */
public final class BesideStore implements AccessLedger, AutoCloseable {

    private final Path folder;
    private final HikariDataSource pool;
    private final StoredAccess access;

    private BesideStore(Path folder, HikariDataSource pool) {
        this.folder = folder;
        this.pool = pool;
        this.access = new StoredAccess(new Commits(pool));
    }

    /**
     * Opens the SQLite file that is there, as it is: bringing it up to date is the bot's alone.
     *
     * @throws DataFolderException when no bot has begun there yet, the file was left by another version, or is no database
     */
    public static BesideStore open(Path folder) {
        Path file = folder.resolve(Store.FILE);
        if (!Files.isRegularFile(file)) {
            throw DataFolderException.notBegun(folder);
        }
        try {
            return new BesideStore(
                    folder, Sqlite.openAsItIs(file).orElseThrow(() -> DataFolderException.otherVersion(folder)));
        } catch (DataFolderException refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw DataFolderException.damaged(folder, failure);
        }
    }

    @Override
    public <T> T access(Function<Page, T> work) {
        return access.access(work);
    }

    /**
     * The one that the bot has, for what only the bot is to read.
     *
     * @throws DataFolderException when it can neither be read nor made
     */
    public byte[] sealKey() {
        return SealKey.of(folder);
    }

    @Override
    public void close() {
        pool.close();
    }
}
