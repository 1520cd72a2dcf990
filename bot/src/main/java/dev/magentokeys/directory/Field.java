package dev.magentokeys.directory;

import java.util.Arrays;
import java.util.Optional;

/** What an entry says, by the name that columns and JSON give it. */
public enum Field {
    NAME("name"),
    EMAIL("email"),
    /** Whether the contact has left the company. */
    LEFT("left"),
    TYPE("type"),
    /** The Marketplace account's own number. */
    MAGEID("mageid"),
    /** The contact who signs in to the account. */
    OWNER("owner"),
    /** Whether the account has only shared access to a licence: keys made in it are entitled to nothing of that licence. */
    SHARED_ONLY("sharedOnly"),
    LABEL("label"),
    /** The last four characters of the public key. */
    LAST_FOUR("lastFour"),
    /** Of a key: where it was made; of a licence: whose "My Products and Services" shows it; of an extension: who bought it. */
    ACCOUNT("account"),
    STATE("state"),
    /** The primary contact of the licence. */
    CONTACT("contact"),
    /** Who was the primary contact before. */
    PREVIOUS_CONTACT("previousContact"),
    /** {@code vendor/name}, as Composer knows the extension. */
    PACKAGE("package"),
    PROJECT("project"),
    /** The licence that the environment runs under. */
    LICENCE("licence"),
    ENVIRONMENT("environment"),
    PLACE("place"),
    LEVEL("level"),
    KEY("key");

    private final String id;

    Field(String id) {
        this.id = id;
    }

    /** The name of record, for instance {@code lastFour}. */
    public String id() {
        return id;
    }

    /** The kind of the entry whose id is the value of this field; empty when the value is not an id. */
    public Optional<Kind> refersTo() {
        return Optional.ofNullable(
                switch (this) {
                    case OWNER, CONTACT, PREVIOUS_CONTACT -> Kind.CONTACT;
                    case ACCOUNT -> Kind.ACCOUNT;
                    case LICENCE -> Kind.LICENCE;
                    case ENVIRONMENT -> Kind.ENVIRONMENT;
                    case KEY -> Kind.KEY;
                    default -> null;
                });
    }

    public static Optional<Field> byId(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }
}
