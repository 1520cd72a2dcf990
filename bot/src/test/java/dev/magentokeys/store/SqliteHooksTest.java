package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.HooksContract;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.testing.SettableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHooksTest extends HooksContract {

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(DataFolder.open(folder), SettableClock.standing());
    }

    @AfterEach
    void close() {
        store.close();
        new StoreFile(folder).check();
    }

    @Override
    protected Ledger ledger() {
        return store;
    }

    @Test
    void hooksAreThereAfterARestart() {
        add(OURS, hook);
        store.close();
        open();
        assertThat(all(OURS)).containsExactly(hook);
        assertThat(at(path)).isPresent();
    }

    @Test
    void theTableHoldsTheHashOfAnAddressOnly() {
        add(OURS, hook);
        assertThat(new StoreFile(folder).strings("SELECT path_hash FROM hook")).containsExactly(path.hash());
        assertThat(path.hash()).matches("[0-9a-f]{64}").doesNotContain(path.text());
    }
}
