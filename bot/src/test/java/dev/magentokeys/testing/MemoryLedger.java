package dev.magentokeys.testing;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.InMemoryLedger;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A ledger in memory that can break, with an outbox that is emptied when asked. Thread-safe. */
public final class MemoryLedger implements Ledger {

    private final InMemoryLedger kept = new InMemoryLedger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final Set<Integer> gone = new HashSet<>();
    private volatile boolean broken = false;
    private int settled;

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

    /**
     * Tries every parcel of the outbox once, in order, also those that come up meanwhile; what must wait stays, and so does
     * everything behind it.
     */
    public synchronized List<Courier.Attempt> deliver(List<Courier> couriers) {
        List<Courier.Attempt> attempts = new ArrayList<>();
        Set<List<String>> stopped = new HashSet<>();
        List<Parcel> parcels = parcels();
        for (int place = settled; place < parcels.size(); place++) {
            Parcel parcel = parcels.get(place);
            List<String> lane = List.of(parcel.courier(), parcel.address());
            if (!gone.contains(place) && !stopped.contains(lane)) {
                Courier.Attempt attempt = courier(couriers, parcel).carry(parcel, "parcel-" + place);
                attempts.add(attempt);
                if (attempt instanceof Courier.Attempt.Later) {
                    stopped.add(lane);
                } else {
                    gone.add(place);
                    kept.gone(place);
                }
                parcels = parcels();
            }
        }
        while (gone.contains(settled)) {
            settled++;
        }
        return attempts;
    }

    /** Carries what has waited for its time. */
    public void comeDue(List<Courier> couriers, Instant now) {
        kept.later().forEach((parcel, when) -> {
            if (!when.isAfter(now)) {
                kept.inOneCommit(page -> {
                    page.withdraw(parcel.courier(), parcel.address());
                    return true;
                });
                courier(couriers, parcel).carry(parcel, "due-" + when);
            }
        });
    }

    private static Courier courier(List<Courier> couriers, Parcel parcel) {
        return couriers.stream()
                .filter(courier -> courier.name().equals(parcel.courier()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody carries " + parcel));
    }

    /** Every parcel that was ever put into the outbox. */
    public List<Parcel> parcels() {
        return kept.sent();
    }

    /** Keeps a conversation as it stands. */
    public void keep(String key, Conversation conversation, Instant now) {
        inOneCommit(page -> {
            page.keep(key, conversation, now);
            return true;
        });
    }

    public boolean knows(String conversation) {
        return kept.inOneCommit(page -> page.conversation(conversation).isPresent());
    }
}
