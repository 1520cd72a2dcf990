package dev.magentokeys.alerts;

import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Account;
import dev.magentokeys.directory.Basis;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Entry;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Extension;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Licence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of the directory a transfer touches. */
record Estate(Directory directory, Transfer transfer) {

    private static final Set<AccessKey.State> GONE = Set.of(AccessKey.State.DISABLED, AccessKey.State.DELETED);

    /** The environments that it is about. */
    List<Environment> environments() {
        return directory.all(Environment.class).stream()
                .filter(one -> transfer.environments().isEmpty()
                        || transfer.environments().contains(one.id()))
                .filter(one -> transfer.licence().isEmpty()
                        || licence(one).isEmpty()
                        || licence(one).equals(transfer.licence()))
                .toList();
    }

    /** The environments of which nobody told which key they use. */
    List<Environment> blind() {
        Set<String> seen =
                directory.all(KeyUse.class).stream().map(KeyUse::environment).collect(Collectors.toSet());
        return environments().stream().filter(one -> !seen.contains(one.id())).toList();
    }

    /** The keys in use there that were made in one of these accounts and are not known to be off. */
    List<OldKey> inUse(Set<String> accounts) {
        return directory.all(AccessKey.class).stream()
                .filter(key -> key.account().filter(accounts::contains).isPresent() && isOn(key))
                .flatMap(key -> oldKeys(key).stream())
                .toList();
    }

    /** Whether the account of this id holds a key that is not known to be off. */
    boolean holdsKeys(String account) {
        return directory.all(AccessKey.class).stream()
                .anyMatch(key -> key.account().filter(account::equals).isPresent() && isOn(key));
    }

    private static boolean isOn(AccessKey key) {
        return key.state().filter(GONE::contains).isEmpty();
    }

    /** One for each licence whose environments use the key. */
    private List<OldKey> oldKeys(AccessKey key) {
        Map<String, Environment> concerned =
                environments().stream().collect(Collectors.toMap(Environment::id, one -> one));
        Map<String, List<KeyUse>> byLicence = directory.all(KeyUse.class).stream()
                .filter(use -> use.key().equals(key.id()) && concerned.containsKey(use.environment()))
                .collect(Collectors.groupingBy(use -> find(concerned, use.environment())
                        .flatMap(this::licence)
                        .or(transfer::licence)
                        .orElse("")));
        return byLicence.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new OldKey(
                        new AlertId(one.getKey(), key.id()),
                        key,
                        one.getValue().stream()
                                .flatMap(use -> find(concerned, use.environment())
                                        .map(place -> new OldKey.Use(place, use.place(), use.level()))
                                        .stream())
                                .toList(),
                        rests(key, one.getValue())))
                .toList();
    }

    private static Optional<Environment> find(Map<String, Environment> concerned, String id) {
        return Optional.ofNullable(concerned.get(id));
    }

    private List<Basis> rests(AccessKey key, List<KeyUse> uses) {
        List<Basis> rests = new ArrayList<>();
        uses.forEach(use -> basis(use, Field.KEY).ifPresent(rests::add));
        basis(key, Field.ACCOUNT).ifPresent(rests::add);
        key.account()
                .flatMap(id -> directory.find(Account.class, id))
                .flatMap(account -> basis(account, Field.OWNER))
                .ifPresent(rests::add);
        return rests;
    }

    private Optional<Basis> basis(Entry entry, Field field) {
        return Basis.find(directory, entry.ref(), field);
    }

    /** The licence that an environment names, else the only one that there is. */
    Optional<String> licence(Environment environment) {
        List<Licence> all = directory.all(Licence.class);
        return environment
                .licence()
                .or(() -> all.size() == 1 ? Optional.of(all.get(0).id()) : Optional.empty());
    }

    List<Account> accountsOf(String contact) {
        return directory.all(Account.class).stream()
                .filter(account -> account.owner().filter(contact::equals).isPresent())
                .toList();
    }

    List<Extension> boughtBy(Set<String> accounts) {
        return directory.all(Extension.class).stream()
                .filter(extension ->
                        extension.account().filter(accounts::contains).isPresent())
                .toList();
    }

    /** The accounts that show the licences which the transfer is about. */
    Set<String> entitled() {
        return directory.all(Licence.class).stream()
                .filter(licence ->
                        transfer.licence().isEmpty() || transfer.licence().get().equals(licence.id()))
                .flatMap(licence -> licence.account().stream())
                .collect(Collectors.toSet());
    }

    boolean hasLeft(String contact) {
        return directory.find(Contact.class, contact).flatMap(Contact::left).orElse(false);
    }
}
