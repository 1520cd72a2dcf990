package dev.magentokeys.delivery;

import dev.magentokeys.alerts.HandOver;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.directory.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Writes into the directory what alerts tell of it, within their commit; who told it can take it back like any other change. */
record Moved(Ledger.Page page, Tenant tenant, Instant now) {

    /** The body of the parcel that waits for the day of a transfer. */
    static final String DUE = "hand-over";

    /** The licence is the new contact's: now, or on the day of the transfer when that is still to come (UTC). */
    void moved(Transfer transfer, String who) {
        Optional<LocalDate> later =
                transfer.when().filter(now.atZone(ZoneOffset.UTC).toLocalDate()::isBefore);
        later.ifPresentOrElse(
                day -> wait(transfer, day), () -> write(HandOver.of(transfer, directory(), new Told(now, who)), who));
    }

    private void wait(Transfer transfer, LocalDate day) {
        String address = tenant.key() + " " + transfer.id();
        page.withdraw(AlertWatch.NAME, address);
        page.sendLater(
                new Parcel(AlertWatch.NAME, address, DUE),
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The day of a transfer has come. */
    void due(String transferId) {
        page.alerts(tenant)
                .transfer(transferId)
                .ifPresent(transfer -> moved(transfer, transfer.told().by()));
    }

    /** The key is off, when somebody says so who may change the directory; of anybody else it stays a statement. */
    void disabled(String keyId, String who) {
        if (!page.roster(tenant).role(who).mayChange()) {
            return;
        }
        directory()
                .find(AccessKey.class, keyId)
                .map(key -> new AccessKey(
                        key.id(), key.label(), key.lastFour(), key.account(), Optional.of(AccessKey.State.DISABLED)))
                .flatMap(off -> directory().changeTo(off, new Told(now, who)))
                .ifPresent(change -> write(List.of(change), who));
    }

    private void write(List<Change> changes, String who) {
        if (!changes.isEmpty()) {
            page.directory(tenant)
                    .write(changes.stream()
                            .map(change -> new Audited(now, who, change))
                            .toList());
        }
    }

    private Directory directory() {
        return page.directory(tenant).directory();
    }
}
