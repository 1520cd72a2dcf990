package dev.magentokeys.web;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Outcome;
import dev.magentokeys.delivery.Aside;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Parcel;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A ledger that forgets with the test. */
final class MemoryLedger implements Ledger {

    final Set<String> onceKeys = new HashSet<>();
    final Map<String, Conversation> conversations = new HashMap<>();
    final Map<Outcome, Long> outcomes = new HashMap<>();

    @Override
    public synchronized <T> T inOneCommit(Function<Page, T> work) {
        return work.apply(new Memory());
    }

    private final class Memory implements Page {
        @Override
        public boolean firstTime(String onceKey, Instant now) {
            return onceKeys.add(onceKey);
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
        public Optional<Instant> touched(String key) {
            return Optional.empty();
        }

        @Override
        public List<Aside> aside(String key) {
            return List.of();
        }

        @Override
        public void setAside(String key, Aside aside) {
            throw new IllegalStateException("The page holds each case in a conversation of its own");
        }

        @Override
        public void takeBack(String key, String caseId) {
            throw new IllegalStateException("The page holds each case in a conversation of its own");
        }

        @Override
        public void send(Parcel parcel, Instant now) {
            throw new IllegalStateException("The page answers in the response, nothing is sent later");
        }

        @Override
        public List<Parcel> waiting(String courier, String address) {
            return List.of();
        }

        @Override
        public void count(Outcome outcome) {
            outcomes.merge(outcome, 1L, Long::sum);
        }

        @Override
        public Map<Outcome, Long> outcomes() {
            return Map.copyOf(outcomes);
        }

        @Override
        public void sendLater(Parcel parcel, Instant notBefore) {
            throw new IllegalStateException("The page cannot speak first");
        }

        @Override
        public void withdraw(String courier, String address) {
            throw new IllegalStateException("The page cannot speak first");
        }
    }
}
