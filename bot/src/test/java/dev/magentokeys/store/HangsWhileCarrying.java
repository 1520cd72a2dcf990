package dev.magentokeys.store;

import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Patience;
import dev.magentokeys.delivery.Sender;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;

/** Run as a process of its own: sends one parcel, prints {@code carrying <id>}, and never comes back from it. */
final class HangsWhileCarrying {

    private HangsWhileCarrying() {}

    public static void main(String[] arguments) {
        InstantSource clock = InstantSource.system();
        Store store = Store.open(DataFolder.open(Path.of(arguments[0])), clock);
        store.startSending(new Sender(List.of(new Hanging()), new Patience(new SplittableRandom()), clock));
        store.inOneCommit(page -> {
            page.send(new Parcel("slack", "D1", "hello"), clock.instant());
            return true;
        });
    }

    private record Hanging() implements Courier {
        @Override
        public String name() {
            return "slack";
        }

        @Override
        public Attempt carry(Parcel parcel, String idempotencyKey) {
            System.out.println("carrying " + idempotencyKey);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Attempt.Arrived();
        }
    }
}
