package dev.magentokeys.directory;

import dev.magentokeys.directory.Surroundings.Used;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what in a directory stops a deployment, or will, without asking anybody. */
public final class Conflicts {

    private Conflicts() {}

    /** Environment by environment, then the extensions; each with what it rests on. */
    public static List<Conflict> in(Directory directory) {
        return Stream.concat(
                        directory.all(Environment.class).stream().flatMap(one -> of(directory, one)),
                        foreignExtensions(directory))
                .toList();
    }

    private static Stream<Conflict> of(Directory directory, Environment environment) {
        Surroundings around = new Surroundings(directory, environment);
        List<Used> used = around.used();
        List<Conflict> found = new ArrayList<>();
        if (used.isEmpty()) {
            found.add(new Conflict(Conflict.Kind.NO_KNOWN_KEY, environment.ref(), List.of()));
        }
        used.forEach(one -> {
            formerContact(around, one).ifPresent(found::add);
            sharedAccess(around, one).ifPresent(found::add);
        });
        differentPlaces(around, used).ifPresent(found::add);
        return found.stream();
    }

    private static Optional<Conflict> formerContact(Surroundings around, Used used) {
        return around.owner(used.key())
                .flatMap(owner -> former(around, owner))
                .map(why -> new Conflict(
                        Conflict.Kind.FORMER_CONTACTS_KEY,
                        around.environment().ref(),
                        Surroundings.joined(
                                used.path(), Surroundings.joined(around.toOwner(used.key()), List.of(why)))));
    }

    /** What makes a contact a former one: gone, or followed by another on this environment's licence. */
    private static Optional<Basis> former(Surroundings around, String owner) {
        Optional<Basis> left = around.directory()
                .find(Contact.class, owner)
                .filter(contact -> contact.left().orElse(false))
                .map(contact -> around.basis(contact, Field.LEFT));
        return left.or(() -> around.licence()
                .filter(licence ->
                        licence.previousContact().filter(owner::equals).isPresent())
                .map(licence -> around.basis(licence, Field.PREVIOUS_CONTACT)));
    }

    private static Optional<Conflict> sharedAccess(Surroundings around, Used used) {
        return around.account(used.key())
                .filter(account -> account.sharedOnly().orElse(false))
                .map(account -> new Conflict(
                        Conflict.Kind.SHARED_ACCESS_KEY,
                        around.environment().ref(),
                        Surroundings.joined(
                                used.path(),
                                List.of(
                                        around.basis(used.key(), Field.ACCOUNT),
                                        around.basis(account, Field.SHARED_ONLY)))));
    }

    private static Optional<Conflict> differentPlaces(Surroundings around, List<Used> used) {
        boolean differ = used.stream().map(one -> one.key().id()).distinct().count() > 1;
        return differ
                ? Optional.of(new Conflict(
                        Conflict.Kind.DIFFERENT_PLACES,
                        around.environment().ref(),
                        used.stream().flatMap(one -> one.path().stream()).toList()))
                : Optional.empty();
    }

    /** Follows only when it is known of every licence which account shows it. */
    private static Stream<Conflict> foreignExtensions(Directory directory) {
        List<Licence> licences = directory.all(Licence.class);
        if (licences.isEmpty()
                || licences.stream().anyMatch(licence -> licence.account().isEmpty())) {
            return Stream.empty();
        }
        Set<Optional<String>> entitled = licences.stream().map(Licence::account).collect(Collectors.toSet());
        List<Basis> shown = licences.stream()
                .map(licence -> basis(directory, licence, Field.ACCOUNT))
                .toList();
        return directory.all(Extension.class).stream()
                .filter(extension -> extension.account().isPresent() && !entitled.contains(extension.account()))
                .map(extension -> new Conflict(
                        Conflict.Kind.FOREIGN_EXTENSION,
                        extension.ref(),
                        Surroundings.joined(List.of(basis(directory, extension, Field.ACCOUNT)), shown)));
    }

    private static Basis basis(Directory directory, Entry entry, Field field) {
        return Basis.of(directory.find(entry.ref()).orElseThrow(), field);
    }
}
