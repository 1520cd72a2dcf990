package dev.magentokeys.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the SQLite file of a data folder, brought up to date, in the one way that is both safe and fast. */
final class Sqlite {

    private static final Duration BUSY = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT_FOR_THE_CONNECTION = Duration.ofSeconds(10);

    private Sqlite() {}

    /**
     * WAL with FULL survives a power cut; IMMEDIATE keeps a transaction from failing halfway for want of the write lock. SQLite
     * has one writer: in a pool of more than one, writers wait for each other inside SQLite, seconds long and unfairly.
     */
    static HikariDataSource open(Path file) {
        SQLiteDataSource source = source(file);
        Flyway.configure().dataSource(source).load().migrate();
        return pool(source);
    }

    /** The same without bringing the file up to date: empty when its tables are not those of this version. */
    static Optional<HikariDataSource> openAsItIs(Path file) {
        SQLiteDataSource source = source(file);
        boolean fits = Flyway.configure().dataSource(source).load().validateWithResult().validationSuccessful;
        return fits ? Optional.of(pool(source)) : Optional.empty();
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout((int) BUSY.toMillis());
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource pool(SQLiteDataSource source) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("store");
        pool.setDataSource(source);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(LONGEST_WAIT_FOR_THE_CONNECTION.toMillis());
        return new HikariDataSource(pool);
    }
}
