package dev.magentokeys.delivery;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.alerts.FailedDeploys;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.alerts.TransferPlan;
import dev.magentokeys.directory.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** @param all of every tenant, by tenant, kind and id */
record InMemoryAlertBook(Tenant tenant, Map<List<String>, Object> all) implements AlertBook {

    private <T> Optional<T> find(Class<T> type, String... id) {
        return Optional.ofNullable(all.get(key(type, id))).map(type::cast);
    }

    private <T> List<T> every(Class<T> type) {
        return all.entrySet().stream()
                .filter(one -> one.getKey().subList(0, 2).equals(List.of(tenant.key(), type.getSimpleName())))
                .sorted(Map.Entry.comparingByKey((one, other) -> one.get(2).compareTo(other.get(2))))
                .map(one -> type.cast(one.getValue()))
                .toList();
    }

    private void put(Object record, String... id) {
        all.put(key(record.getClass(), id), record);
    }

    private List<String> key(Class<?> type, String... id) {
        return List.of(tenant.key(), type.getSimpleName(), String.join(" ", id));
    }

    @Override
    public Optional<Transfer> transfer(String id) {
        return find(Transfer.class, id);
    }

    @Override
    public List<Transfer> transfers() {
        return every(Transfer.class);
    }

    @Override
    public void keep(Transfer transfer) {
        put(transfer, transfer.id());
    }

    @Override
    public Optional<TransferPlan> plan(String id) {
        return find(TransferPlan.class, id);
    }

    @Override
    public List<TransferPlan> plans() {
        return every(TransferPlan.class);
    }

    @Override
    public void keep(TransferPlan plan) {
        put(plan, plan.transfer().id());
    }

    @Override
    public Optional<Alert> alert(AlertId id) {
        return find(Alert.class, id.toString());
    }

    @Override
    public List<Alert> alerts() {
        return every(Alert.class);
    }

    @Override
    public void keep(Alert alert) {
        put(alert, alert.id().toString());
    }

    @Override
    public Optional<FailedDeploys> failedDeploys(AlertId id) {
        return find(FailedDeploys.class, id.toString());
    }

    @Override
    public void keep(FailedDeploys failed) {
        put(failed, failed.id().toString());
    }

    @Override
    public Optional<Subscription> subscription(String channel) {
        return find(Subscription.class, channel);
    }

    @Override
    public List<Subscription> subscriptions() {
        return every(Subscription.class);
    }

    @Override
    public void keep(Subscription subscription) {
        put(subscription, subscription.channel());
    }

    @Override
    public void unsubscribe(String channel) {
        all.remove(key(Subscription.class, channel));
    }

    @Override
    public Optional<Post> post(String channel, AlertId alert) {
        return find(Post.class, channel, alert.toString());
    }

    @Override
    public void keep(Post post) {
        put(post, post.channel(), post.alert().toString());
    }

    @Override
    public void forgetPost(String channel, AlertId alert) {
        all.remove(key(Post.class, channel, alert.toString()));
    }

    @Override
    public Optional<String> personOf(String contact) {
        return find(String.class, contact);
    }

    @Override
    public void match(String contact, String person) {
        put(person, contact);
    }

    @Override
    public void unmatch(String contact) {
        all.remove(key(String.class, contact));
    }

    @Override
    public Map<String, String> people() {
        return all.entrySet().stream()
                .filter(one -> one.getKey().subList(0, 2).equals(List.of(tenant.key(), "String")))
                .collect(Collectors.toMap(one -> one.getKey().get(2), one -> (String) one.getValue()));
    }
}
