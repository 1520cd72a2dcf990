package dev.magentokeys.directory;

import java.util.Map;
import java.util.Optional;

/** Makes entries of their values. */
public final class Entries {

    private Entries() {}

    /**
     * The entry that says this; the opposite of {@link Entry#values}.
     *
     * @param id empty when it follows from the name
     * @throws BadEntry when a value is missing or cannot be taken, or is nothing that this kind says
     */
    public static Entry read(Kind kind, Optional<String> id, Map<Field, String> values) {
        values.keySet().stream()
                .filter(field -> !kind.fields().contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new BadEntry(
                            "%s have no %s.".formatted(kind.id(), field.id()),
                            "they have " + kind.fields().stream().map(Field::id).toList());
                });
        Values known = new Values(values);
        return switch (kind) {
            case CONTACT -> Contact.read(id, known);
            case ACCOUNT -> Account.read(id, known);
            case KEY -> AccessKey.read(id, known);
            case LICENCE -> Licence.read(id, known);
            case EXTENSION -> Extension.read(id, known);
            case ENVIRONMENT -> Environment.read(id, known);
            case KEY_USE -> KeyUse.read(id, known);
        };
    }
}
