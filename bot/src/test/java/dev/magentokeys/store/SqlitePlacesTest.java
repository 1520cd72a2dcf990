package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Places;
import dev.magentokeys.delivery.PlacesContract;
import dev.magentokeys.testing.SettableClock;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePlacesTest extends PlacesContract {

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

    @Test
    void aPlaceIsThereAfterARestart() {
        new Places(store, SettableClock.standing()).settle("added", "teams:T1:anna", "chat-1", List::of);
        store.close();
        open();
        assertThat(new Places(store, SettableClock.standing()).place("teams:T1:anna"))
                .contains("chat-1");
    }
}
