package dev.magentokeys.slack.testing;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A ledger in memory, with an outbox that is emptied when asked. Thread-safe. */
public final class MemoryLedger implements Ledger {

    private final Set<String> received = new HashSet<>();
    private final Map<String, Conversation> conversations = new HashMap<>();
    private final List<Parcel> outbox = new ArrayList<>();
    private final List<Parcel> everSent = new ArrayList<>();
    private final CountDownLatch refused = new CountDownLatch(1);
    private boolean broken = false;

    /** From now on nothing can be stored, or can again. */
    public synchronized void setBroken(boolean broken) {
        this.broken = broken;
    }

    /** Waits until something could not be stored. */
    public void awaitRefusal() {
        try {
            if (!refused.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("everything was stored");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public synchronized <T> T inOneCommit(Function<Page, T> work) {
        if (broken) {
            refused.countDown();
            throw new IllegalStateException("the disk is full [Hint: this is a test]");
        }
        Draft draft = new Draft();
        T result = work.apply(draft);
        received.addAll(draft.keys);
        conversations.putAll(draft.kept);
        outbox.addAll(draft.sent);
        everSent.addAll(draft.sent);
        return result;
    }

    /** Tries every parcel of the outbox once, in order; what must wait stays. */
    public synchronized List<Courier.Attempt> deliver(Courier courier) {
        List<Parcel> due = List.copyOf(outbox);
        outbox.clear();
        List<Courier.Attempt> attempts = new ArrayList<>();
        for (Parcel parcel : due) {
            Courier.Attempt attempt = courier.carry(parcel, "parcel-" + everSent.indexOf(parcel));
            attempts.add(attempt);
            if (attempt instanceof Courier.Attempt.Later) {
                outbox.add(parcel);
            }
        }
        return attempts;
    }

    /** Every parcel that was ever put into the outbox. */
    public synchronized List<Parcel> parcels() {
        return List.copyOf(everSent);
    }

    public synchronized Set<String> conversations() {
        return Set.copyOf(conversations.keySet());
    }

    public synchronized Set<String> received() {
        return Set.copyOf(received);
    }

    private final class Draft implements Page {

        private final Set<String> keys = new HashSet<>();
        private final Map<String, Conversation> kept = new HashMap<>();
        private final List<Parcel> sent = new ArrayList<>();

        @Override
        public boolean firstTime(String onceKey, Instant now) {
            return !received.contains(onceKey) && keys.add(onceKey);
        }

        @Override
        public Optional<Conversation> conversation(String key) {
            return Optional.ofNullable(conversations.get(key));
        }

        @Override
        public void keep(String key, Conversation conversation, Instant now) {
            kept.put(key, conversation);
        }

        @Override
        public void send(Parcel parcel, Instant now) {
            sent.add(parcel);
        }
    }
}
