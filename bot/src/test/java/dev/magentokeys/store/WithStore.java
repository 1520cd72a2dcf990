package dev.magentokeys.store;

import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Patience;
import dev.magentokeys.delivery.Sender;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.RecordingCourier;
import dev.magentokeys.testing.SettableClock;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An open store, a courier, and a look at the file; the file is checked when the test is over. */
abstract class WithStore {

    final SettableClock clock = SettableClock.running();
    final RecordingCourier slack = new RecordingCourier("slack");

    @TempDir
    private Path path;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(DataFolder.open(path), clock);
    }

    @AfterEach
    void close() {
        store.close();
        file().check();
    }

    Store store() {
        return store;
    }

    StoreFile file() {
        return new StoreFile(path);
    }

    void startSending() {
        store.startSending(new Sender(List.of(slack), new Patience(new SplittableRandom(1)), clock));
    }

    void reopen() {
        store.close();
        open();
    }

    void send(String address, String body) {
        store.inOneCommit(page -> {
            page.send(new Parcel("slack", address, body), clock.instant());
            return true;
        });
    }

    void awaitEmpty() {
        Eventually.await("the outbox is empty", () -> file().waiting().isEmpty());
    }
}
