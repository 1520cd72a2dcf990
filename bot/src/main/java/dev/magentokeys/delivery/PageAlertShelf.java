package dev.magentokeys.delivery;

import dev.magentokeys.access.Role;
import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertShelf;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.alerts.TransferPlan;
import dev.magentokeys.bookkeeping.Shelf;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Tenant;
import java.util.List;
import java.util.Optional;

/** What is known of the alerts of one tenant, within one commit; the book is opened when it is wanted. */
record PageAlertShelf(Ledger.Page page, Tenant tenant, Shelf shelf) implements AlertShelf {

    private AlertBook book() {
        return page.alerts(tenant);
    }

    @Override
    public Directory directory() {
        return shelf.directory();
    }

    @Override
    public Role role() {
        return shelf.role();
    }

    @Override
    public Optional<Subscription> subscription(String channel) {
        return book().subscription(channel);
    }

    @Override
    public List<Transfer> transfers() {
        return book().transfers();
    }

    @Override
    public List<Alert> alerts() {
        return book().alerts();
    }

    @Override
    public List<TransferPlan> plans() {
        return book().plans();
    }

    @Override
    public Optional<String> personOf(String contact) {
        return book().personOf(contact);
    }
}
