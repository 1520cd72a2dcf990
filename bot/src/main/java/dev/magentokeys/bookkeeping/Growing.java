package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.BadEntry;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Entries;
import dev.magentokeys.directory.Entry;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.directory.Told;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A directory to which entries are added one by one, and the changes that it takes. Where two entries may be meant, none is. */
final class Growing {

    private final Directory before;
    private final Told now;
    private final Set<Ref> touched = new LinkedHashSet<>();
    private Directory directory;

    Growing(Directory directory, Told now) {
        this.before = directory;
        this.directory = directory;
        this.now = now;
    }

    Directory directory() {
        return directory;
    }

    /** One for each entry that is different now, in an order in which they can be made. */
    List<Change> changes() {
        return touched.stream()
                .map(directory::find)
                .flatMap(held -> before.changeTo(held.orElseThrow().entry(), now).stream())
                .toList();
    }

    /** The entry says this from now on. */
    <E extends Entry> E put(E entry) {
        directory.changeTo(entry, now).ifPresent(change -> {
            directory = directory.apply(change);
            touched.add(entry.ref());
        });
        return entry;
    }

    /** The only one that fits, else a new one; empty when several fit, or what is to be noted cannot be taken. */
    <E extends Entry> Optional<E> one(Class<E> type, Predicate<E> fits, Kind kind, Map<Field, String> values) {
        List<E> known = directory.all(type).stream().filter(fits).toList();
        if (!known.isEmpty()) {
            return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        }
        try {
            Entry made = Entries.read(kind, Optional.empty(), values);
            return directory.find(made.ref()).isPresent() ? Optional.empty() : Optional.of(put(type.cast(made)));
        } catch (BadEntry notTaken) {
            return Optional.empty();
        }
    }

    /** Somebody, by what a case calls them. */
    Optional<Contact> contact(String called) {
        List<String> known = Names.find(directory, Kind.CONTACT, called).stream()
                .map(Held::entry)
                .map(Entry::id)
                .toList();
        Field field = called.contains("@") ? Field.EMAIL : Field.NAME;
        return one(Contact.class, contact -> known.contains(contact.id()), Kind.CONTACT, Map.of(field, called));
    }
}
