package dev.magentokeys.directory;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Surroundings.Used;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the directory says about the keys of the previous and the current contact, and which of them an environment uses. */
record KnownKeys(Surroundings around, Licence licence) {

    void note(Notes notes) {
        oldKeys(notes);
        newKey(notes);
        keyInUse(notes);
        madeBy(notes);
    }

    private void oldKeys(Notes notes) {
        List<AccessKey> old = owned(licence.previousContact());
        if (old.isEmpty()) {
            return;
        }
        notes.add(FactName.OLD_KEY_EXISTS, "yes", ownership(old, Field.PREVIOUS_CONTACT));
        List<AccessKey> used = old.stream().filter(this::isUsed).toList();
        List<AccessKey> meant = used.isEmpty() ? old : used;
        agreed(meant, key -> key.state().map(Ids::kebab)).ifPresent(state -> {
            List<Basis> rests = new ArrayList<>(ownership(meant, Field.PREVIOUS_CONTACT));
            meant.forEach(key -> rests.add(around.basis(key, Field.STATE)));
            notes.add(FactName.OLD_KEY_STATE, state, rests);
        });
    }

    /** Counts only one that is known to be on: the cures put it to use. After no change of contact nobody asks for it. */
    private void newKey(Notes notes) {
        owned(licence.contact()).stream()
                .filter(key -> licence.previousContact().isPresent())
                .filter(key -> key.state().equals(Optional.of(AccessKey.State.ENABLED)))
                .findFirst()
                .ifPresent(key -> {
                    List<Basis> rests = new ArrayList<>(ownership(List.of(key), Field.CONTACT));
                    rests.add(around.basis(key, Field.STATE));
                    notes.add(FactName.NEW_KEY_EXISTS, "yes", rests);
                });
    }

    private void keyInUse(Notes notes) {
        List<Used> used = around.used();
        agreed(used, one -> around.owner(one.key()).flatMap(this::keyOf)).ifPresent(whose -> {
            List<Basis> rests = new ArrayList<>();
            used.forEach(one -> rests.addAll(Surroundings.joined(one.path(), around.toOwner(one.key()))));
            notes.add(FactName.KEY_IN_USE, whose, Surroundings.joined(rests, roles()));
        });
    }

    private void madeBy(Notes notes) {
        List<Used> used = around.used();
        agreed(used, one -> around.account(one.key()).flatMap(this::standing)).ifPresent(standing -> {
            List<Basis> rests = new ArrayList<>();
            used.forEach(one -> {
                rests.addAll(one.path());
                rests.add(around.basis(one.key(), Field.ACCOUNT));
                around.account(one.key())
                        .filter(account -> account.sharedOnly().isPresent())
                        .ifPresent(account -> rests.add(around.basis(account, Field.SHARED_ONLY)));
            });
            licence.account().ifPresent(account -> rests.add(around.basis(licence, Field.ACCOUNT)));
            notes.add(FactName.KEY_MADE_BY, standing, rests);
        });
    }

    void noteBuyer(Extension extension, Notes notes) {
        Optional<Account> buyer =
                extension.account().flatMap(id -> around.directory().find(Account.class, id));
        buyer.flatMap(Account::owner).flatMap(this::role).ifPresent(whose -> {
            List<Basis> rests = new ArrayList<>();
            rests.add(around.basis(extension, Field.ACCOUNT));
            rests.add(around.basis(buyer.orElseThrow(), Field.OWNER));
            notes.add(FactName.EXTENSION_BUYER, whose, Surroundings.joined(rests, roles()));
        });
    }

    /** An account that shows the licence and is said to have only shared access contradicts itself: nothing follows. */
    private Optional<String> standing(Account account) {
        boolean shows = licence.account().equals(Optional.of(account.id()));
        boolean sharedOnly = account.sharedOnly().orElse(false);
        if (shows == sharedOnly) {
            return Optional.empty();
        }
        return Optional.of(shows ? "licence-owner" : "shared-access");
    }

    private Optional<String> keyOf(String owner) {
        return role(owner).map(role -> switch (role) {
            case "previous" -> "old";
            case "current" -> "new";
            default -> role;
        });
    }

    /** Somebody else follows only when it is known who the licence belongs to. */
    private Optional<String> role(String owner) {
        if (licence.previousContact().equals(Optional.of(owner))) {
            return Optional.of("previous");
        }
        return licence.contact().map(contact -> contact.equals(owner) ? "current" : "other");
    }

    private List<Basis> roles() {
        List<Basis> roles = new ArrayList<>();
        licence.contact().ifPresent(id -> roles.add(around.basis(licence, Field.CONTACT)));
        licence.previousContact().ifPresent(id -> roles.add(around.basis(licence, Field.PREVIOUS_CONTACT)));
        return roles;
    }

    private List<AccessKey> owned(Optional<String> contact) {
        return contact.isEmpty()
                ? List.of()
                : around.directory().all(AccessKey.class).stream()
                        .filter(key -> around.owner(key).equals(contact))
                        .toList();
    }

    private List<Basis> ownership(List<AccessKey> keys, Field role) {
        List<Basis> rests = new ArrayList<>();
        rests.add(around.basis(licence, role));
        keys.forEach(key -> rests.addAll(around.toOwner(key)));
        return rests;
    }

    private boolean isUsed(AccessKey key) {
        return around.used().stream().anyMatch(one -> one.key().equals(key));
    }

    /** The one answer that all give; empty when one gives none, or two differ. */
    private static <T> Optional<String> agreed(List<T> all, Function<T, Optional<String>> answer) {
        List<Optional<String>> answers = all.stream().map(answer).distinct().toList();
        return answers.size() == 1 ? answers.get(0) : Optional.empty();
    }
}
