package dev.magentokeys.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of entries, each after those that it may refer to. */
public enum Kind {
    CONTACT("contacts", Field.NAME, Field.EMAIL, Field.LEFT),
    ACCOUNT("accounts", Field.NAME, Field.TYPE, Field.MAGEID, Field.OWNER, Field.SHARED_ONLY),
    KEY("keys", Field.LABEL, Field.LAST_FOUR, Field.ACCOUNT, Field.STATE),
    LICENCE("licences", Field.NAME, Field.ACCOUNT, Field.CONTACT, Field.PREVIOUS_CONTACT),
    EXTENSION("extensions", Field.PACKAGE, Field.ACCOUNT),
    ENVIRONMENT("environments", Field.PROJECT, Field.NAME, Field.LICENCE),
    KEY_USE("key-uses", Field.ENVIRONMENT, Field.PLACE, Field.LEVEL, Field.KEY);

    private final String id;
    private final List<Field> fields;

    Kind(String id, Field... fields) {
        this.id = id;
        this.fields = List.of(fields);
    }

    /** The name of record, for instance {@code key-uses}: names the file of this kind, and its list in JSON. */
    public String id() {
        return id;
    }

    /** What an entry of this kind may say, in the order of the columns. */
    public List<Field> fields() {
        return fields;
    }

    public static Optional<Kind> byId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
