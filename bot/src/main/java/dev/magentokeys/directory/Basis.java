package dev.magentokeys.directory;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** One value of the directory that something rests on. */
public record Basis(Ref entry, Field field, String value, Told told) {

    static Basis of(Held held, Field field) {
        return new Basis(
                held.ref(),
                field,
                Objects.requireNonNull(held.entry().values().get(field)),
                Objects.requireNonNull(held.told().get(field)));
    }

    /** A value of an entry; empty when the entry is not there or says nothing of it. */
    public static Optional<Basis> find(Directory directory, Ref entry, Field field) {
        return directory
                .find(entry)
                .filter(held -> held.told().containsKey(field))
                .map(held -> of(held, field));
    }

    /** The record as a quotation, for instance {@code licences/shop: contact = berta, since 2026-01-15}. */
    public String quote() {
        return "%s: %s = %s, since %s"
                .formatted(
                        entry,
                        field.id(),
                        value,
                        told.since().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
