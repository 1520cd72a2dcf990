package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an entry cannot be without. */
final class Required {

    private Required() {}

    /** The first value that is needed and not there. */
    static Optional<Field> missing(Kind kind, Map<Field, String> values) {
        if (kind == Kind.CONTACT) {
            return values.containsKey(Field.NAME) || values.containsKey(Field.EMAIL)
                    ? Optional.empty()
                    : Optional.of(Field.NAME);
        }
        return of(kind).stream().filter(field -> !values.containsKey(field)).findFirst();
    }

    static boolean isOptional(Kind kind, Field field) {
        return !of(kind).contains(field);
    }

    private static List<Field> of(Kind kind) {
        return switch (kind) {
            case CONTACT -> List.of();
            case ACCOUNT, LICENCE -> List.of(Field.NAME);
            case KEY -> List.of(Field.LABEL);
            case EXTENSION -> List.of(Field.PACKAGE);
            case ENVIRONMENT -> List.of(Field.PROJECT, Field.NAME);
            case KEY_USE -> List.of(Field.ENVIRONMENT, Field.KEY, Field.PLACE, Field.LEVEL);
        };
    }
}
