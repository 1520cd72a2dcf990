package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.delivery.DirectoryBookContract;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.testing.SettableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDirectoryBookTest extends DirectoryBookContract {

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
    void aDirectoryAndItsHistoryAreThereAfterARestart() {
        Sample.directory().held().forEach(held -> write(OURS, new Change.Added(held)));
        store.close();
        open();
        assertThat(directory(OURS)).isEqualTo(Sample.directory());
        assertThat(history(OURS, Sample.BERTA.ref())).hasSize(1);
    }

    @Test
    void theAuditHoldsWhatWasThereBeforeAndAfter() {
        Held berta = Held.first(Sample.BERTA, Sample.TOLD);
        write(OURS, new Change.Added(berta));
        write(OURS, new Change.Removed(berta));
        String state = "{\"values\":{\"name\":{\"value\":\"Berta\",\"since\":1768464000000,\"by\":\"Cleo\"}}}";
        assertThat(new StoreFile(path)
                        .strings("SELECT tenant_key || ' ' || place || ' ' || changed_at || ' ' || who || ' ' ||"
                                + " COALESCE(before_state, '-') || ' ' || COALESCE(after_state, '-')"
                                + " FROM directory_audit ORDER BY place"))
                .containsExactly(
                        "slack:T1 1 1769947200123 slack:T1:U1 - " + state,
                        "slack:T1 2 1769947200123 slack:T1:U1 " + state + " -");
        assertThat(new StoreFile(path).strings("SELECT entry_id FROM directory_entry"))
                .isEmpty();
    }

    @Test
    void anEntryThatCannotBeReadIsNotTakenForNone() {
        write(OURS, new Change.Added(Held.first(Sample.BERTA, Sample.TOLD)));
        new StoreFile(path).execute("UPDATE directory_entry SET state = '{\"values\":{\"shoeSize\":{}}}'");
        assertThatThrownBy(() -> directory(OURS))
                .hasMessage("A stored entry of contacts cannot be read"
                        + " [Hint: a newer version may have written it; start that one]")
                .hasNoCause();
    }
}
