package dev.magentokeys.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that was told: an id that never changes, and values. */
public sealed interface Entry permits Contact, Account, AccessKey, Licence, Extension, Environment, KeyUse {

    String id();

    Kind kind();

    /** What is known of it, each value as it is written in columns and JSON. */
    Map<Field, String> values();

    default Ref ref() {
        return new Ref(kind(), id());
    }

    /** The entries that must be there for this one to mean something. */
    default List<Ref> refersTo() {
        return values().keySet().stream()
                .flatMap(field -> refersTo(field).stream())
                .toList();
    }

    private Optional<Ref> refersTo(Field field) {
        return field.refersTo()
                .flatMap(kind -> Optional.ofNullable(values().get(field)).map(id -> new Ref(kind, id)));
    }
}
