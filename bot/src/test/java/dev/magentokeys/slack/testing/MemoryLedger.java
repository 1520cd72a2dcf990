package dev.magentokeys.slack.testing;

import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.InMemoryLedger;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A ledger in memory that can break, with an outbox that is emptied when asked. Thread-safe. */
public final class MemoryLedger implements Ledger {

    private final InMemoryLedger kept = new InMemoryLedger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final List<Integer> waiting = new ArrayList<>();
    private int looked = 0;
    private volatile boolean broken = false;

    /** From now on nothing can be stored, or can again. */
    public void setBroken(boolean broken) {
        this.broken = broken;
    }

    /** Waits until something could not be stored. */
    public void awaitRefusal() {
        Eventually.await("something could not be stored", () -> refusals.get() > 0);
    }

    @Override
    public <T> T inOneCommit(Function<Page, T> work) {
        if (broken) {
            refusals.incrementAndGet();
            throw new IllegalStateException("the disk is full [Hint: this is a test]");
        }
        return kept.inOneCommit(work);
    }

    /** Tries every parcel of the outbox once, in order; what must wait stays. */
    public synchronized List<Courier.Attempt> deliver(Courier courier) {
        List<Parcel> parcels = parcels();
        IntStream.range(looked, parcels.size()).forEach(waiting::add);
        looked = parcels.size();
        List<Courier.Attempt> attempts = new ArrayList<>();
        waiting.removeIf(parcel -> {
            Courier.Attempt attempt = courier.carry(parcels.get(parcel), "parcel-" + parcel);
            attempts.add(attempt);
            return !(attempt instanceof Courier.Attempt.Later);
        });
        return attempts;
    }

    /** Every parcel that was ever put into the outbox. */
    public List<Parcel> parcels() {
        return kept.sent();
    }

    public boolean knows(String conversation) {
        return kept.inOneCommit(page -> page.conversation(conversation).isPresent());
    }
}
