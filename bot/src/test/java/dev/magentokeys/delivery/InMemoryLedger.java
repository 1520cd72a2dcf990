package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Conversation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A ledger that forgets when the test ends. Thread-safe. */
public final class InMemoryLedger implements Ledger {

    private InMemoryPage kept = InMemoryPage.empty();

    @Override
    public synchronized <T> T inOneCommit(Function<Page, T> work) {
        InMemoryPage draft = kept.copy();
        T result = work.apply(draft);
        kept = draft;
        return result;
    }

    /** Everything that was sent, first to leave first. */
    public synchronized List<Parcel> sent() {
        return List.copyOf(kept.outbox());
    }

    /** What waits for its time, and until when. */
    public synchronized Map<Parcel, Instant> later() {
        return Map.copyOf(kept.later());
    }

    public synchronized Map<String, Conversation> conversations() {
        return Map.copyOf(kept.conversations());
    }

    public synchronized Set<String> onceKeys() {
        return Set.copyOf(kept.inbox());
    }

    /** The parcel at this place of everything that was sent waits no more. */
    public synchronized void gone(int place) {
        kept.gone().add(place);
    }
}
