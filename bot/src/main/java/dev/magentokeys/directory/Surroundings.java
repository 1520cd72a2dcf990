package dev.magentokeys.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One environment as the directory knows it: its licence, and the keys that it uses with the accounts and owners behind them. */
record Surroundings(Directory directory, Environment environment) {

    /**
     * A key in use.
     *
     * @param path the values that lead from the environment to the key
     */
    record Used(KeyUse use, AccessKey key, List<Basis> path) {}

    /** The licence that the environment names, else the only one that there is. */
    Optional<Licence> licence() {
        if (environment.licence().isPresent()) {
            return environment.licence().flatMap(id -> directory.find(Licence.class, id));
        }
        List<Licence> all = directory.all(Licence.class);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    List<Used> used() {
        return directory.all(KeyUse.class).stream()
                .filter(use -> use.environment().equals(environment.id()))
                .map(use -> new Used(
                        use, directory.find(AccessKey.class, use.key()).orElseThrow(), List.of(basis(use, Field.KEY))))
                .toList();
    }

    Optional<Account> account(AccessKey key) {
        return key.account().flatMap(id -> directory.find(Account.class, id));
    }

    Optional<String> owner(AccessKey key) {
        return account(key).flatMap(Account::owner);
    }

    /** The values that lead from a key to the contact who owns its account. */
    List<Basis> toOwner(AccessKey key) {
        List<Basis> path = new ArrayList<>();
        account(key).ifPresent(account -> {
            path.add(basis(key, Field.ACCOUNT));
            account.owner().ifPresent(owner -> path.add(basis(account, Field.OWNER)));
        });
        return path;
    }

    /** A value that is there. */
    Basis basis(Entry entry, Field field) {
        return Basis.of(directory.find(entry.ref()).orElseThrow(), field);
    }

    static List<Basis> joined(List<Basis> first, List<Basis> second) {
        List<Basis> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
