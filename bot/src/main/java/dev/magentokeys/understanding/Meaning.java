package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.Ids;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a word or phrase of a lexicon can mean; each language gives the forms of each meaning. */
enum Meaning {
    // Answers and their tone
    YES,
    NO,
    UNSURE,
    THINK_SO,
    THINK_NOT,
    HEDGE,
    DID,
    CORRECTION,
    /** Compared, looked, asked: where it is not done, nobody knows. */
    LOOKED,
    /** Opens what happened to somebody else's shop. */
    OTHERS_CASE,
    // Frame of a clause
    NOT,
    CANNOT,
    CAN,
    MODAL,
    ONLY,
    AND,
    BUT,
    FROM,
    TO,
    WAS,
    NOW,
    // Questions
    HOW,
    WHERE,
    WHAT_IS,
    QUESTION,
    // Persons
    OLD_OWNER,
    NEW_OWNER,
    CURRENT_OWNER,
    OWNER,
    THIRD_PARTY,
    DEVELOPER,
    PRONOUN,
    SUBJECT,
    I_AM,
    THATS_ME,
    NOT_ME,
    MINE,
    SOMEBODY_ELSE,
    BOTH,
    PERSON,
    // Marks of a thing or person
    OLD,
    NEW,
    SAME,
    DIFFERENT,
    // Things
    KEY,
    KEY_X,
    KEY_Y,
    NO_KEY,
    ACCOUNT,
    LICENCE,
    EXTENSION,
    COMMERCE_PACKAGE,
    OPEN_SOURCE,
    PACKAGE,
    VARIABLE,
    AUTH_JSON,
    INVOICE,
    CONTRACT,
    TICKET,
    SUPPORT,
    EMAIL,
    MAILBOX,
    MAGEID,
    PROJECT,
    PROJECT_OWNER,
    PROJECT_LEVEL,
    ENVIRONMENT,
    ENVIRONMENT_LEVEL,
    LOGIN_DATA,
    SHARED_ACCESS,
    PRODUCTS_PAGE,
    PLACES,
    // Relations
    LEFT,
    GONE,
    STILL_HERE,
    CHANGED,
    MOVED,
    STAYED,
    TOOK_OVER,
    UNCHANGED,
    SAME_OWNER,
    USES,
    MADE,
    HAS,
    GAVE,
    DISABLED,
    ENABLED,
    DELETED,
    MISTAKE,
    BOUGHT,
    UNPAID,
    OWES,
    OPEN,
    PAID,
    PAY,
    LAPSED,
    ACTIVE,
    LOGS_IN,
    LOCKED_OUT,
    WORKS,
    FAILS,
    ELSEWHERE,
    EVERYWHERE,
    NOWHERE,
    UNSET,
    ONE_PLACE,
    BOTH_PLACES,
    SHOWN,
    MISSPELT,
    WITHDRAWN,
    SPELT_RIGHT,
    CLOUD,
    SELF_HOSTED,
    NOTHING_FAILS,
    /** Looks like another word and says nothing. */
    ASIDE,
    TIME,
    NO_PERMISSION,
    EMPTY,
    UNLICENSED,
    PRODUCT,
    // What a guide is asked about
    DISABLE,
    ENABLE,
    DELETE,
    CREATE,
    SET,
    INSTALL,
    UPGRADE,
    CLONE,
    DOWNLOAD,
    TOKEN,
    METAPACKAGE,
    MODULES,
    REPOSITORY,
    USER_NAME,
    PASSWORD,
    PUBLIC_KEY,
    PRIVATE_KEY,
    COMPOSER,
    ERROR;

    private static final Map<Meaning, Meaning> KINDS =
            Map.of(KEY_X, KEY, KEY_Y, KEY, NO_KEY, KEY, SAME_OWNER, UNCHANGED, UNSET, NOWHERE);

    /** It, and what it is a kind of. */
    Set<Meaning> withKind() {
        return EnumSet.of(this, KINDS.getOrDefault(this, this));
    }

    /** Whether it is one of these, or a kind of one: Key X and "no key" speak of keys. */
    boolean is(Set<Meaning> any) {
        return any.contains(this) || any.contains(KINDS.getOrDefault(this, this));
    }

    /** The name in a lexicon file, for instance {@code old-owner}. */
    String id() {
        return Ids.kebab(this);
    }

    static Optional<Meaning> byId(String id) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.id().equals(id))
                .findFirst();
    }
}
