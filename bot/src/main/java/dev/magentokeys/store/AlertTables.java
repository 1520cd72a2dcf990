package dev.magentokeys.store;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.alerts.FailedDeploys;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.alerts.TransferPlan;
import dev.magentokeys.delivery.AlertBook;
import dev.magentokeys.directory.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The transfers, alerts and subscriptions of one tenant. */
record AlertTables(Handle handle, Tenant tenant) implements AlertBook {

    private RecordTable<Transfer> transferTable() {
        return table("transfer", Transfer.class);
    }

    private RecordTable<TransferPlan> planTable() {
        return table("plan", TransferPlan.class);
    }

    private RecordTable<Alert> alertTable() {
        return table("alert", Alert.class);
    }

    private RecordTable<FailedDeploys> failedTable() {
        return table("failed-deploys", FailedDeploys.class);
    }

    private RecordTable<Subscription> subscriptionTable() {
        return table("subscription", Subscription.class);
    }

    private RecordTable<Post> postTable() {
        return table("post", Post.class);
    }

    private RecordTable<String> personTable() {
        return table("person", String.class);
    }

    private <T> RecordTable<T> table(String kind, Class<T> type) {
        return new RecordTable<>(handle, tenant, kind, type);
    }

    private static String postId(String channel, AlertId alert) {
        return channel + " " + alert;
    }

    @Override
    public Optional<Transfer> transfer(String id) {
        return transferTable().find(id);
    }

    @Override
    public List<Transfer> transfers() {
        return transferTable().all();
    }

    @Override
    public void keep(Transfer transfer) {
        transferTable().keep(transfer.id(), transfer);
    }

    @Override
    public Optional<TransferPlan> plan(String id) {
        return planTable().find(id);
    }

    @Override
    public List<TransferPlan> plans() {
        return planTable().all();
    }

    @Override
    public void keep(TransferPlan plan) {
        planTable().keep(plan.transfer().id(), plan);
    }

    @Override
    public Optional<Alert> alert(AlertId id) {
        return alertTable().find(id.toString());
    }

    @Override
    public List<Alert> alerts() {
        return alertTable().all();
    }

    @Override
    public void keep(Alert alert) {
        alertTable().keep(alert.id().toString(), alert);
    }

    @Override
    public Optional<FailedDeploys> failedDeploys(AlertId id) {
        return failedTable().find(id.toString());
    }

    @Override
    public void keep(FailedDeploys failed) {
        failedTable().keep(failed.id().toString(), failed);
    }

    @Override
    public Optional<Subscription> subscription(String channel) {
        return subscriptionTable().find(channel);
    }

    @Override
    public List<Subscription> subscriptions() {
        return subscriptionTable().all();
    }

    @Override
    public void keep(Subscription subscription) {
        subscriptionTable().keep(subscription.channel(), subscription);
    }

    @Override
    public void unsubscribe(String channel) {
        subscriptionTable().remove(channel);
    }

    @Override
    public Optional<Post> post(String channel, AlertId alert) {
        return postTable().find(postId(channel, alert));
    }

    @Override
    public void keep(Post post) {
        postTable().keep(postId(post.channel(), post.alert()), post);
    }

    @Override
    public void forgetPost(String channel, AlertId alert) {
        postTable().remove(postId(channel, alert));
    }

    @Override
    public Optional<String> personOf(String contact) {
        return personTable().find(contact);
    }

    @Override
    public void match(String contact, String person) {
        personTable().keep(contact, person);
    }

    @Override
    public void unmatch(String contact) {
        personTable().remove(contact);
    }

    @Override
    public Map<String, String> people() {
        return personTable().byId();
    }
}
