package dev.magentokeys.store;

import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.LedgerContract;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.testing.SettableClock;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {

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
    }

    @Override
    protected Ledger ledger() {
        return store;
    }

    @Override
    protected List<Parcel> waiting(String address) {
        return new StoreFile(path)
                .waiting().stream()
                        .filter(parcel -> parcel.address().equals(address))
                        .toList();
    }

    @Override
    protected void checkInvariants() {
        new StoreFile(path).check();
    }
}
