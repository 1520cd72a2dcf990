package dev.magentokeys.delivery;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.alerts.Event;
import dev.magentokeys.alerts.State;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.directory.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Looks at an alert again when its time has come: reminds the channel, ends a snooze, calls the people who are to be called; and
 * moves the directory on the day of a transfer. The look
 * waits in the outbox like any parcel; each change of the alert puts another in its place. Thread-safe.
 */
public final class AlertWatch implements Courier {

    static final String NAME = "alert-watch";

    private static final String BOT = "magento-keys";

    private final Ledger ledger;
    private final InstantSource clock;

    public AlertWatch(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    static void schedule(Ledger.Page page, Tenant tenant, Subscription channel, Alert alert, Instant now) {
        String address = tenant.key() + " " + channel.channel() + " " + alert.id();
        page.withdraw(NAME, address);
        alert.nextReminder(channel, now).ifPresent(when -> page.sendLater(new Parcel(NAME, address, "look"), when));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        String[] where = parcel.address().split(" ");
        if (parcel.body().equals(Moved.DUE)) {
            return ledger.inOneCommit(page -> {
                new Moved(page, new Tenant(where[0]), clock.instant()).due(where[1]);
                return new Attempt.Arrived();
            });
        }
        return ledger.inOneCommit(page -> {
            Tenant tenant = new Tenant(where[0]);
            AlertBook book = page.alerts(tenant);
            Optional<Alert> alert = book.alert(AlertId.parse(where[2]));
            book.subscription(where[1])
                    .filter(channel -> channel.parked().isEmpty())
                    .ifPresent(channel -> alert.ifPresent(known -> look(page, tenant, channel, known)));
            return new Attempt.Arrived();
        });
    }

    private void look(Ledger.Page page, Tenant tenant, Subscription channel, Alert alert) {
        Instant now = clock.instant();
        Alarms alarms = new Alarms(page, tenant, now);
        if (alert.state() == State.SNOOZED) {
            alarms.change(alert.id(), new Event.Woke(), BOT);
        } else if (alert.mustEscalate(channel, now)) {
            alarms.change(alert.id(), new Event.Escalated(channel.escalateTo()), BOT);
        } else if (!alert.state().isClosed()) {
            schedule(page, tenant, channel, alert, now);
        } else {
            return;
        }
        page.send(
                new AlertParcel(tenant, channel.channel(), AlertParcel.What.REMIND, Optional.of(alert.id())).parcel(),
                now);
    }
}
