package dev.magentokeys.alerts;

import dev.magentokeys.directory.Account;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Extension;
import dev.magentokeys.directory.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what follows from a transfer, from what the directory holds.
 *
 * <p>The entitled pair is one that was made in the account whose "My Products and Services" shows the licence, not simply the newest.
 * After a change of e-mail on the same account the old keys sit on the entitled account, and it is the new contact's former account
 * that is the odd one.
 */
public final class Judge {

    private final Estate estate;
    private final Transfer transfer;

    private Judge(Directory directory, Transfer transfer) {
        this.estate = new Estate(directory, transfer);
        this.transfer = transfer;
    }

    /** What follows from it, as the directory is now. */
    public static Judgement of(Transfer transfer, Directory directory) {
        return new Judge(directory, transfer).judge();
    }

    private Judgement judge() {
        return switch (transfer.kind()) {
            case PROJECT_ONLY -> Judgement.nothing(Judgement.Outcome.PROJECT_ONLY, List.of());
            case SAME_ACCOUNT -> sameAccount();
            case OTHER_ACCOUNT, UNKNOWN -> otherAccount();
        };
    }

    private Judgement otherAccount() {
        Set<String> left = ids(estate.accountsOf(transfer.from()));
        List<OldKey> keys = estate.inUse(left);
        return keys.isEmpty()
                ? Judgement.nothing(Judgement.Outcome.NOT_IN_USE, estate.blind())
                : breaks(Judgement.Outcome.BREAKS, keys, estate.boughtBy(left), estate.hasLeft(transfer.from()));
    }

    private Judgement sameAccount() {
        Set<String> all = new HashSet<>(ids(estate.accountsOf(transfer.from())));
        Set<String> entitled = estate.entitled().isEmpty() ? Set.copyOf(all) : estate.entitled();
        transfer.to().ifPresent(to -> all.addAll(ids(estate.accountsOf(to))));
        Set<String> odd = all.stream()
                .filter(account -> !entitled.contains(account) && estate.holdsKeys(account))
                .collect(Collectors.toSet());
        if (odd.isEmpty()) {
            return Judgement.nothing(Judgement.Outcome.KEYS_STAY, estate.blind());
        }
        all.addAll(entitled);
        List<OldKey> keys =
                estate.inUse(all).stream().filter(this::wasInUseBefore).toList();
        return keys.isEmpty()
                ? Judgement.nothing(Judgement.Outcome.NOT_IN_USE, estate.blind())
                : breaks(Judgement.Outcome.TWO_ACCOUNTS, keys, estate.boughtBy(odd), false);
    }

    /** A pair that was put in after the transfer was told is the new one. */
    private boolean wasInUseBefore(OldKey key) {
        return key.rests().stream()
                .filter(basis -> basis.field() == Field.KEY)
                .anyMatch(basis -> !basis.told().since().isAfter(transfer.told().since()));
    }

    /** @param ownerLeft whether nobody of the company signs in to the account of the old keys as its owner */
    private Judgement breaks(
            Judgement.Outcome outcome, List<OldKey> keys, List<Extension> extensions, boolean ownerLeft) {
        List<Step> steps = new ArrayList<>();
        steps.add(byNewContact(Task.FIND_ENTITLED_ACCOUNT));
        if (!extensions.isEmpty()) {
            steps.add(byNewContact(Task.ASK_ABOUT_EXTENSIONS));
        }
        steps.add(byNewContact(Task.MAKE_PAIR));
        List.of(Task.PUT_EVERYWHERE, Task.CLEAR_BUILD_CACHE, Task.REDEPLOY).forEach(task -> steps.add(inProject(task)));
        steps.add(disabling(outcome, ownerLeft));
        steps.add(inProject(Task.REDEPLOY_AGAIN));
        return new Judgement(outcome, keys, extensions, steps, estate.blind());
    }

    private Step disabling(Judgement.Outcome outcome, boolean ownerLeft) {
        if (outcome == Judgement.Outcome.TWO_ACCOUNTS) {
            return byNewContact(Task.DISABLE_OLD_KEY);
        }
        return ownerLeft
                ? new Step(Task.DISABLE_OLD_KEY, Step.Actor.NEW_CONTACT_OR_SUPPORT, transfer.to())
                : new Step(Task.DISABLE_OLD_KEY, Step.Actor.KEY_OWNER, Optional.of(transfer.from()));
    }

    private Step byNewContact(Task task) {
        return new Step(task, Step.Actor.NEW_CONTACT, transfer.to());
    }

    private static Step inProject(Task task) {
        return new Step(task, Step.Actor.PROJECT_ADMIN, Optional.empty());
    }

    private static Set<String> ids(List<Account> accounts) {
        return accounts.stream().map(Account::id).collect(Collectors.toSet());
    }
}
