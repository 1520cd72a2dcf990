package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Conversation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A ledger that forgets when the test ends. Thread-safe. */
public final class InMemoryLedger implements Ledger {

    private State kept = new State(new HashSet<>(), new HashMap<>(), new ArrayList<>());

    @Override
    public synchronized <T> T inOneCommit(Function<Page, T> work) {
        State draft = kept.copy();
        T result = work.apply(draft);
        kept = draft;
        return result;
    }

    /** Everything that was sent, first to leave first. */
    public synchronized List<Parcel> sent() {
        return List.copyOf(kept.outbox);
    }

    private record State(Set<String> inbox, Map<String, Conversation> conversations, List<Parcel> outbox)
            implements Page {

        State copy() {
            return new State(new HashSet<>(inbox), new HashMap<>(conversations), new ArrayList<>(outbox));
        }

        @Override
        public boolean firstTime(String onceKey, Instant now) {
            return inbox.add(onceKey);
        }

        @Override
        public Optional<Conversation> conversation(String key) {
            return Optional.ofNullable(conversations.get(key));
        }

        @Override
        public void keep(String key, Conversation conversation, Instant now) {
            conversations.put(key, conversation);
        }

        @Override
        public void send(Parcel parcel, Instant now) {
            outbox.add(parcel);
        }
    }
}
