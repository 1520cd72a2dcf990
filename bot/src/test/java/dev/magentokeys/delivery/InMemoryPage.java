package dev.magentokeys.delivery;

import dev.magentokeys.access.Asker;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Outcome;
import dev.magentokeys.directory.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a ledger in memory holds, and what one commit reads and writes of it. */
record InMemoryPage(
        Set<String> inbox,
        Map<String, Conversation> conversations,
        Map<String, Instant> touches,
        List<Laid> asides,
        List<Parcel> outbox,
        Set<Integer> gone,
        Map<Parcel, Instant> later,
        Map<Outcome, Long> outcomes,
        Map<String, String> places,
        List<InMemoryDirectoryBook.Entry> directories,
        Map<Asker, Roster.Named> roles,
        List<String> refusals,
        List<Hooks.Found> hooks,
        Map<List<String>, Object> alerts)
        implements Ledger.Page {

    private record Laid(String key, Aside aside) {}

    static InMemoryPage empty() {
        return new InMemoryPage(
                        Set.of(), Map.of(), Map.of(), List.of(), List.of(), Set.of(), Map.of(), Map.of(), Map.of(),
                        List.of(), Map.of(), List.of(), List.of(), Map.of())
                .copy();
    }

    InMemoryPage copy() {
        return new InMemoryPage(
                new HashSet<>(inbox),
                new HashMap<>(conversations),
                new HashMap<>(touches),
                new ArrayList<>(asides),
                new ArrayList<>(outbox),
                new HashSet<>(gone),
                new HashMap<>(later),
                new HashMap<>(outcomes),
                new HashMap<>(places),
                new ArrayList<>(directories),
                new HashMap<>(roles),
                new ArrayList<>(refusals),
                new ArrayList<>(hooks),
                new HashMap<>(alerts));
    }

    @Override
    public DirectoryBook directory(Tenant tenant) {
        return new InMemoryDirectoryBook(tenant, directories);
    }

    @Override
    public Roster roster(Tenant tenant) {
        return new InMemoryRoster(tenant, roles, refusals);
    }

    @Override
    public Hooks hooks(Tenant tenant) {
        return new InMemoryHooks(tenant, hooks);
    }

    @Override
    public Optional<Hooks.Found> hookAt(HookPath path) {
        return hooks.stream()
                .filter(found -> found.hook().pathHash().equals(path.hash()))
                .filter(found -> found.hook().revoked().isEmpty())
                .findFirst();
    }

    @Override
    public AlertBook alerts(Tenant tenant) {
        return new InMemoryAlertBook(tenant, alerts);
    }

    @Override
    public boolean firstTime(String onceKey, Instant now) {
        return inbox.add(onceKey);
    }

    @Override
    public boolean isNoted(String onceKey) {
        return inbox.contains(onceKey);
    }

    @Override
    public Optional<Conversation> conversation(String key) {
        return Optional.ofNullable(conversations.get(key));
    }

    @Override
    public void keep(String key, Conversation conversation, Instant now) {
        conversations.put(key, conversation);
        touches.put(key, now);
    }

    @Override
    public Optional<Instant> touched(String key) {
        return Optional.ofNullable(touches.get(key));
    }

    @Override
    public List<Aside> aside(String key) {
        return asides.stream()
                .filter(laid -> laid.key.equals(key))
                .map(Laid::aside)
                .sorted(Comparator.comparing(Aside::touched).reversed().thenComparing(Aside::caseId))
                .toList();
    }

    @Override
    public void setAside(String key, Aside aside) {
        asides.add(new Laid(key, aside));
    }

    @Override
    public void takeBack(String key, String caseId) {
        asides.removeIf(laid -> laid.key.equals(key) && laid.aside.caseId().equals(caseId));
    }

    @Override
    public void send(Parcel parcel, Instant now) {
        outbox.add(parcel);
    }

    @Override
    public void sendLater(Parcel parcel, Instant notBefore) {
        later.put(parcel, notBefore);
    }

    @Override
    public void withdraw(String courier, String address) {
        later.keySet()
                .removeIf(parcel ->
                        parcel.courier().equals(courier) && parcel.address().equals(address));
    }

    @Override
    public Optional<String> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    @Override
    public boolean keepPlace(String key, String address, Instant now) {
        return places.put(key, address) == null;
    }

    @Override
    public void forgetPlace(String key) {
        places.remove(key);
    }

    @Override
    public void count(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
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
