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
import java.util.stream.IntStream;

/** A ledger that forgets when the test ends. Thread-safe. */
public final class InMemoryLedger implements Ledger {

    private State kept = new State(new HashSet<>(), new HashMap<>(), new ArrayList<>(), new HashSet<>());

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

    /** The parcel at this place of everything that was sent waits no more. */
    public synchronized void gone(int place) {
        kept.gone.add(place);
    }

    private record State(
            Set<String> inbox, Map<String, Conversation> conversations, List<Parcel> outbox, Set<Integer> gone)
            implements Page {

        State copy() {
            return new State(
                    new HashSet<>(inbox), new HashMap<>(conversations), new ArrayList<>(outbox), new HashSet<>(gone));
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

        @Override
        public List<Parcel> waiting(String courier, String address) {
            return IntStream.range(0, outbox.size())
                    .filter(place -> !gone.contains(place))
                    .mapToObj(outbox::get)
                    .filter(parcel ->
                            parcel.courier().equals(courier) && parcel.address().equals(address))
                    .toList();
        }
    }
}
