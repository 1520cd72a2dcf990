package dev.magentokeys.teams;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Outcome;
import dev.magentokeys.delivery.AlertBook;
import dev.magentokeys.delivery.Aside;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.DirectoryBook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.Hooks;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Roster;
import dev.magentokeys.directory.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * As much of a ledger as an echo needs, in memory; what is sent leaves after the commit, as from the bot's own outbox. Nothing piles
 * up: with 128 on their way, whoever commits sends by itself. Thread-safe.
 */
final class EchoLedger implements Ledger {

    private record Kept(Conversation conversation, Instant touched) {}

    private final Map<String, Kept> conversations = new HashMap<>();
    private final Set<String> noted = new HashSet<>();
    private final Courier courier = new EchoCourier();
    private final ExecutorService leaving = new ThreadPoolExecutor(
            0, 128, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());

    @Override
    public <T> T inOneCommit(Function<Page, T> work) {
        InMemory page = new InMemory();
        T result;
        synchronized (this) {
            result = work.apply(page);
        }
        page.sent.forEach(parcel -> leaving.execute(() -> courier.carry(parcel, "")));
        return result;
    }

    private final class InMemory implements Page {

        private final List<Parcel> sent = new ArrayList<>();

        @Override
        public boolean firstTime(String onceKey, Instant now) {
            return noted.add(onceKey);
        }

        @Override
        public boolean isNoted(String onceKey) {
            return noted.contains(onceKey);
        }

        @Override
        public Optional<Conversation> conversation(String key) {
            return Optional.ofNullable(conversations.get(key)).map(Kept::conversation);
        }

        @Override
        public void keep(String key, Conversation conversation, Instant now) {
            conversations.put(key, new Kept(conversation, now));
        }

        @Override
        public Optional<Instant> touched(String key) {
            return Optional.ofNullable(conversations.get(key)).map(Kept::touched);
        }

        @Override
        public void send(Parcel parcel, Instant now) {
            sent.add(parcel);
        }

        @Override
        public List<Parcel> waiting(String courier, String address) {
            return List.of();
        }

        @Override
        public void withdraw(String courier, String address) {
            // An echo never comes back, so nothing waits.
        }

        @Override
        public void sendLater(Parcel parcel, Instant notBefore) {
            throw new UnsupportedOperationException("An echo never comes back");
        }

        @Override
        public List<Aside> aside(String key) {
            return List.of();
        }

        @Override
        public void setAside(String key, Aside aside) {
            throw new UnsupportedOperationException("An echo has one case");
        }

        @Override
        public void takeBack(String key, String caseId) {
            throw new UnsupportedOperationException("An echo has one case");
        }

        @Override
        public void count(Outcome outcome) {
            throw new UnsupportedOperationException("An echo comes to no end");
        }

        @Override
        public Map<Outcome, Long> outcomes() {
            return Map.of();
        }

        @Override
        public DirectoryBook directory(Tenant tenant) {
            throw new UnsupportedOperationException("An echo keeps no directory");
        }

        @Override
        public Roster roster(Tenant tenant) {
            throw new UnsupportedOperationException("An echo names nobody");
        }

        @Override
        public AlertBook alerts(Tenant tenant) {
            throw new UnsupportedOperationException("An echo alerts nobody");
        }

        @Override
        public Hooks hooks(Tenant tenant) {
            throw new UnsupportedOperationException("An echo has no hooks");
        }

        @Override
        public Optional<Hooks.Found> hookAt(HookPath path) {
            throw new UnsupportedOperationException("An echo has no hooks");
        }

        @Override
        public Optional<String> place(String key) {
            return Optional.empty();
        }

        @Override
        public boolean keepPlace(String key, String address, Instant now) {
            return false;
        }

        @Override
        public void forgetPlace(String key) {
            // None is kept.
        }
    }
}
