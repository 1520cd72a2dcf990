package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.alerts.Event;
import dev.magentokeys.alerts.Moves;
import dev.magentokeys.alerts.QuietHours;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.alerts.Task;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.alerts.TransferPlan;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the alerts of tenants are on every ledger. */
public abstract class AlertBookContract {

    protected static final Tenant OURS = new Tenant("slack:T1");
    private static final Tenant THEIRS = new Tenant("slack:T2");
    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00.123456Z");
    private static final AlertId ID = new AlertId("shop", "key-x");
    private static final Transfer MOVE = Moves.move("t1", Transfer.Kind.OTHER_ACCOUNT);
    private static final Subscription CHANNEL = new Subscription(
            "slack:C1",
            "slack:T1:U1",
            Language.SV,
            List.of("production"),
            true,
            true,
            Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Rome"))),
            Duration.ofHours(6),
            Duration.ofHours(1),
            List.of("slack:T1:U9"),
            Optional.empty());

    protected abstract Ledger ledger();

    @Test
    void whatIsKeptIsReadBackAsItWasAndOnlyByItsTenant() {
        TransferPlan plan = new TransferPlan(MOVE, List.of()).toggled(Task.MAKE_PAIR, "slack:T1:U2", NOW);
        AlertBook.Post post = new AlertBook.Post("slack:C1", ID, "1700.1", 3);
        write(OURS, book -> {
            book.keep(MOVE);
            book.keep(plan);
            book.keep(eventful());
            book.keep(CHANNEL);
            book.keep(post);
            book.match("anna", "slack:T1:U7");
        });
        assertThat(found(OURS, book -> book.transfer("t1"))).contains(MOVE);
        assertThat(listed(OURS, AlertBook::transfers)).containsExactly(MOVE);
        assertThat(found(OURS, book -> book.plan("t1"))).contains(plan);
        assertThat(listed(OURS, AlertBook::plans)).containsExactly(plan);
        assertThat(found(OURS, book -> book.alert(ID))).contains(eventful());
        assertThat(listed(OURS, AlertBook::alerts)).containsExactly(eventful());
        assertThat(listed(OURS, AlertBook::subscriptions)).containsExactly(CHANNEL);
        assertThat(found(OURS, book -> book.post("slack:C1", ID))).contains(post);
        assertThat(found(OURS, book -> book.personOf("anna"))).contains("slack:T1:U7");
        nothingIsThere(THEIRS);
    }

    private void nothingIsThere(Tenant tenant) {
        assertThat(found(tenant, book -> book.transfer("t1"))).isEmpty();
        assertThat(listed(tenant, AlertBook::transfers)).isEmpty();
        assertThat(listed(tenant, AlertBook::plans)).isEmpty();
        assertThat(listed(tenant, AlertBook::alerts)).isEmpty();
        assertThat(listed(tenant, AlertBook::subscriptions)).isEmpty();
        assertThat(found(tenant, book -> book.post("slack:C1", ID))).isEmpty();
        assertThat(found(tenant, book -> book.personOf("anna"))).isEmpty();
    }

    @Test
    void oneTenantTakesNothingFromAnother() {
        write(OURS, book -> {
            book.keep(CHANNEL);
            book.keep(new AlertBook.Post("slack:C1", ID, "1700.1", 1));
        });
        write(THEIRS, book -> {
            book.unsubscribe("slack:C1");
            book.forgetPost("slack:C1", ID);
            book.keep(CHANNEL.parked("gone"));
        });
        assertThat(found(OURS, book -> book.subscription("slack:C1"))).contains(CHANNEL);
        assertThat(found(OURS, book -> book.post("slack:C1", ID))).isPresent();
    }

    @Test
    void whatIsTakenBackIsGone() {
        write(OURS, book -> {
            book.keep(CHANNEL);
            book.keep(new AlertBook.Post("slack:C1", ID, "1700.1", 1));
            book.unsubscribe("slack:C1");
            book.forgetPost("slack:C1", ID);
        });
        nothingIsThere(OURS);
    }

    private static Alert eventful() {
        return Alert.first(ID, new Event.Suspected("t1", List.of("a user was removed")), NOW, "cloud:shop")
                .on(new Event.Confirmed(), NOW, "slack:T1:U1")
                .on(new Event.Escalated(List.of("slack:T1:U9")), NOW, "bot")
                .on(new Event.SaidDisabled(), NOW, "slack:T1:U2")
                .on(new Event.Snoozed(NOW.plusSeconds(60)), NOW, "slack:T1:U2")
                .on(new Event.DeployFailed("production", List.of("403 Forbidden")), NOW, "cloud:shop");
    }

    private <T> Optional<T> found(Tenant tenant, Function<AlertBook, Optional<T>> read) {
        return ledger().inOneCommit(page -> read.apply(page.alerts(tenant)));
    }

    private <T> List<T> listed(Tenant tenant, Function<AlertBook, List<T>> read) {
        return ledger().inOneCommit(page -> read.apply(page.alerts(tenant)));
    }

    private void write(Tenant tenant, Consumer<AlertBook> work) {
        ledger().inOneCommit(page -> {
            work.accept(page.alerts(tenant));
            return tenant;
        });
    }
}
