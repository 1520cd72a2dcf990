package dev.magentokeys.store;

import dev.magentokeys.delivery.AlertBookContract;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.testing.SettableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteAlertBookTest extends AlertBookContract {

    @TempDir
    private Path path;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(DataFolder.open(path), SettableClock.standing());
    }

    @AfterEach
    void close() {
        store.close();
        new StoreFile(path).check();
    }

    @Override
    protected Ledger ledger() {
        return store;
    }
}
