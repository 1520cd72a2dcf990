package dev.magentokeys.alerts;

import dev.magentokeys.directory.Account;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Entry;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a transfer that is held to be so changes in the directory: who the primary contact of a licence is and was, the account that
 * shows it, and who signs in to that account. What follows from it for the keys is judged the same before and after.
 */
public final class HandOver {

    private final Directory directory;
    private final Transfer transfer;
    private final Estate estate;

    private HandOver(Directory directory, Transfer transfer) {
        this.directory = directory;
        this.transfer = transfer;
        this.estate = new Estate(directory, transfer);
    }

    /** One change for each entry; none where the directory says so already, or no licence of it is concerned. */
    public static List<Change> of(Transfer transfer, Directory directory, Told told) {
        if (transfer.kind() == Transfer.Kind.PROJECT_ONLY) {
            return List.of();
        }
        HandOver handOver = new HandOver(directory, transfer);
        Map<Object, Entry> next = new LinkedHashMap<>();
        handOver.licences()
                .flatMap(licence -> Stream.concat(handOver.owned(licence).stream(), Stream.of(handOver.moved(licence))))
                .forEach(entry -> next.put(entry.ref(), entry));
        return next.values().stream()
                .flatMap(entry -> directory.changeTo(entry, told).stream())
                .toList();
    }

    private Stream<Licence> licences() {
        Set<String> ofThese = estate.environments().stream()
                .flatMap(one -> estate.licence(one).stream())
                .collect(Collectors.toSet());
        return directory.all(Licence.class).stream()
                .filter(licence -> transfer.licence()
                        .map(licence.id()::equals)
                        .orElseGet(() -> licence.contact()
                                        .filter(transfer.from()::equals)
                                        .isPresent()
                                && (transfer.environments().isEmpty() || ofThese.contains(licence.id()))));
    }

    private Licence moved(Licence licence) {
        Optional<String> contact =
                transfer.to().or(() -> licence.contact().filter(known -> !known.equals(transfer.from())));
        return new Licence(licence.id(), licence.name(), account(licence), contact, Optional.of(transfer.from()));
    }

    private Optional<String> account(Licence licence) {
        return switch (transfer.kind()) {
            case SAME_ACCOUNT -> same(licence).map(Account::id).or(licence::account);
            case OTHER_ACCOUNT ->
                transfer.to()
                        .flatMap(this::only)
                        .map(Account::id)
                        .or(() -> licence.account().filter(id -> !isOf(id, transfer.from())));
            case UNKNOWN, PROJECT_ONLY -> licence.account();
        };
    }

    /** The account that stays, with its new owner. */
    private Optional<Account> owned(Licence licence) {
        return transfer.kind() == Transfer.Kind.SAME_ACCOUNT
                ? transfer.to().flatMap(to -> same(licence).map(account -> ownedBy(account, to)))
                : Optional.empty();
    }

    /** The account that showed the licence before; that of somebody else is none that the transfer is about. */
    private Optional<Account> same(Licence licence) {
        return licence.account().isPresent()
                ? licence.account()
                        .flatMap(id -> directory.find(Account.class, id))
                        .filter(account ->
                                account.owner().map(transfer.from()::equals).orElse(true))
                : only(transfer.from());
    }

    private Optional<Account> only(String contact) {
        List<Account> all = estate.accountsOf(contact);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private boolean isOf(String account, String contact) {
        return estate.accountsOf(contact).stream().anyMatch(one -> one.id().equals(account));
    }

    private static Account ownedBy(Account account, String owner) {
        return new Account(
                account.id(),
                account.name(),
                account.type(),
                account.mageid(),
                Optional.of(owner),
                account.sharedOnly());
    }
}
