package dev.magentokeys.delivery;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.directory.Tenant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The transfers and alerts of tenants, as programs tell them and look at them; each tenant apart. Thread-safe. */
public final class Transfers {

    private final Ledger ledger;
    private final InstantSource clock;

    public Transfers(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What became of a transfer that was told. */
    public sealed interface Taken {
        /** It is kept, and the channels are alerted; or was kept before under its id, and nothing more happens. */
        record Kept(Transfer transfer) implements Taken {}

        /** Another transfer has this id. */
        record Otherwise() implements Taken {}

        /** The directory has no such entry. */
        record Missing(Ref entry) implements Taken {}
    }

    /** Records a transfer, once under its id. */
    public Taken tell(Tenant tenant, Transfer transfer) {
        return ledger.inOneCommit(page -> page.alerts(tenant)
                .transfer(transfer.id())
                .map(before -> again(before, transfer))
                .orElseGet(() -> record(new Alarms(page, tenant, clock.instant()), transfer)));
    }

    /** Whoever told it, and when, is not looked at. */
    private static Taken again(Transfer before, Transfer told) {
        return before.equals(told.confirmed(before.told())) ? new Taken.Kept(before) : new Taken.Otherwise();
    }

    private static Taken record(Alarms alarms, Transfer transfer) {
        Optional<Ref> missing = missing(alarms.directory(), transfer);
        if (missing.isPresent()) {
            return new Taken.Missing(missing.get());
        }
        alarms.raise(transfer, List.of(), transfer.told().by());
        return new Taken.Kept(transfer);
    }

    private static Optional<Ref> missing(Directory directory, Transfer transfer) {
        Stream<Ref> contacts = Stream.concat(Stream.of(transfer.from()), transfer.to().stream())
                .map(id -> new Ref(Kind.CONTACT, id));
        Stream<Ref> licence = transfer.licence().stream().map(id -> new Ref(Kind.LICENCE, id));
        Stream<Ref> environments = transfer.environments().stream().map(id -> new Ref(Kind.ENVIRONMENT, id));
        return Stream.of(contacts, licence, environments)
                .flatMap(named -> named)
                .filter(ref -> directory.find(ref).isEmpty())
                .findFirst();
    }

    /** Suspected ones too, by id. */
    public List<Transfer> all(Tenant tenant) {
        return ledger.inOneCommit(page -> page.alerts(tenant).transfers());
    }

    /** A transfer, and the directory as it is now. */
    public record Looked(Transfer transfer, Directory directory) {}

    public Optional<Looked> look(Tenant tenant, String id) {
        return ledger.inOneCommit(page -> page.alerts(tenant)
                .transfer(id)
                .map(transfer -> new Looked(transfer, page.directory(tenant).directory())));
    }

    /** By id. */
    public List<Alert> alerts(Tenant tenant) {
        return ledger.inOneCommit(page -> page.alerts(tenant).alerts());
    }
}
