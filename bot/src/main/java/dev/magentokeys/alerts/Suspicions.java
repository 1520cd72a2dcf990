package dev.magentokeys.alerts;

import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Told;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sees in what is reported that ownership may have moved. A report about nobody whom the directory knows as a primary contact is none. */
public final class Suspicions {

    private Suspicions() {}

    /**
     * What may have moved; none when the report hints at nothing.
     *
     * @param id for the transfer, when there is one
     * @param by who reports, as the audit names them
     */
    public static Optional<Transfer> in(Signal signal, Directory directory, String id, String by) {
        if (signal instanceof Signal.UserRemoved removed) {
            return primaries(directory, removed.project())
                    .filter(contact -> isNamed(contact, removed.name()))
                    .findFirst()
                    .map(contact -> suspected(contact, signal, directory, id, by));
        }
        if (signal instanceof Signal.CredentialsChanged changed) {
            return primaries(directory, changed.project())
                    .findFirst()
                    .map(contact -> suspected(contact, signal, directory, id, by));
        }
        return Optional.empty();
    }

    /** The same for a contact whose chat user was deactivated; none when the contact is nobody's primary one. */
    public static Optional<Transfer> whenGone(String contact, Directory directory, String id, Told told) {
        boolean primary = directory.all(Licence.class).stream()
                .anyMatch(licence -> licence.contact().filter(contact::equals).isPresent());
        return primary ? Optional.of(of(contact, List.of(), id, told)) : Optional.empty();
    }

    private static Transfer suspected(Contact from, Signal signal, Directory directory, String id, String by) {
        List<String> there = directory.all(Environment.class).stream()
                .filter(one -> one.project().equals(signal.project()))
                .map(Environment::id)
                .toList();
        return of(from.id(), there, id, new Told(signal.at(), by));
    }

    private static Transfer of(String from, List<String> environments, String id, Told told) {
        return new Transfer(
                id,
                Transfer.Standing.SUSPECTED,
                Transfer.Kind.UNKNOWN,
                from,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                environments,
                told);
    }

    /** The primary contacts of the licences that environments of the project run under. */
    private static Stream<Contact> primaries(Directory directory, String project) {
        List<Licence> all = directory.all(Licence.class);
        return directory.all(Environment.class).stream()
                .filter(one -> one.project().equals(project))
                .flatMap(one -> one
                        .licence()
                        .flatMap(id -> directory.find(Licence.class, id))
                        .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty())
                        .stream())
                .flatMap(licence -> licence.contact().stream())
                .distinct()
                .flatMap(id -> directory.find(Contact.class, id).stream());
    }

    private static boolean isNamed(Contact contact, String displayed) {
        String seen = displayed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(contact.name(), contact.email())
                .flatMap(Optional::stream)
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(seen));
    }
}
