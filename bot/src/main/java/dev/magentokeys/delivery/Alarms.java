package dev.magentokeys.delivery;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.alerts.Event;
import dev.magentokeys.alerts.Judge;
import dev.magentokeys.alerts.OldKey;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.directory.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The alerts of one tenant within one commit: raised, changed, and put before the channels that want them. */
record Alarms(Ledger.Page page, Tenant tenant, Instant now) {

    /** Keeps the transfer, and raises or changes the alert of each old key. */
    void raise(Transfer transfer, List<String> evidence, String who) {
        book().keep(transfer);
        Directory directory = directory();
        Judge.of(transfer, directory).keys().forEach(key -> keep(raised(key, transfer, evidence, who), directory));
        if (transfer.standing() == Transfer.Standing.RECORDED) {
            inDirectory().moved(transfer, who);
        }
    }

    private Alert raised(OldKey key, Transfer transfer, List<String> evidence, String who) {
        Optional<Alert> known = book().alert(key.id());
        if (transfer.standing() == Transfer.Standing.SUSPECTED) {
            Event.Suspected suspected = new Event.Suspected(transfer.id(), evidence);
            return known.map(alert -> alert.on(suspected, now, who))
                    .orElseGet(() -> Alert.first(key.id(), suspected, now, who));
        }
        Event.Recorded recorded = new Event.Recorded(transfer.id());
        return known.map(alert -> alert.on(recorded, now, who))
                .orElseGet(() -> Alert.first(key.id(), recorded, now, who));
    }

    /** The alert after the event; empty when there is none, or the event means nothing as it stands. */
    Optional<Alert> change(AlertId id, Event event, String who) {
        return book().alert(id).flatMap(before -> {
            Alert after = before.on(event, now, who);
            if (after.equals(before)) {
                return Optional.empty();
            }
            keep(after, directory());
            if (event instanceof Event.Confirmed) {
                book().transfer(after.transfer()).ifPresent(transfer -> confirm(transfer, who));
            } else if (event instanceof Event.SaidDisabled) {
                inDirectory().disabled(id.key(), who);
            }
            return Optional.of(after);
        });
    }

    private void confirm(Transfer suspected, String who) {
        Transfer transfer = suspected.confirmed(new Told(now, who));
        book().keep(transfer);
        inDirectory().moved(transfer, who);
    }

    private Moved inDirectory() {
        return new Moved(page, tenant, now);
    }

    private void keep(Alert alert, Directory directory) {
        book().keep(alert);
        Transfer.Kind kind =
                book().transfer(alert.transfer()).map(Transfer::kind).orElse(Transfer.Kind.UNKNOWN);
        List<String> about = environments(alert, directory);
        book().subscriptions().stream()
                .filter(channel -> channel.wants(alert, kind, about))
                .forEach(channel -> show(channel, alert));
    }

    private void show(Subscription channel, Alert alert) {
        show(channel, alert.id());
        AlertWatch.schedule(page, tenant, channel, alert, now);
    }

    /** The channel gets the message of this id, or its edit. */
    void show(Subscription channel, AlertId id) {
        send(new AlertParcel(tenant, channel.channel(), AlertParcel.What.SHOW, Optional.of(id)));
    }

    /**
     * The first of the line may be on its way, drawn before this change; what waits behind it is drawn after it. So one that waits
     * there is enough, however many changes come meanwhile.
     */
    private void send(AlertParcel shown) {
        Parcel parcel = shown.parcel();
        boolean waits = page.waiting(parcel.courier(), parcel.address()).stream()
                .skip(1)
                .anyMatch(parcel::equals);
        if (!waits) {
            page.send(parcel, now);
        }
    }

    /** The environments that use the key. */
    List<String> environments(Alert alert) {
        return environments(alert, directory());
    }

    private static List<String> environments(Alert alert, Directory directory) {
        return directory.all(KeyUse.class).stream()
                .filter(use -> use.key().equals(alert.id().key()))
                .map(KeyUse::environment)
                .distinct()
                .toList();
    }

    Directory directory() {
        return page.directory(tenant).directory();
    }

    AlertBook book() {
        return page.alerts(tenant);
    }
}
