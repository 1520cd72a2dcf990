package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.Ids;
import java.util.Arrays;
import java.util.Optional;

/** What tells, beside the answers of a check, which key was answered how. */
enum KeyMark {
    /** Nothing but the former contact's key: "key X", "the old key". */
    OLD_KEY,
    NEW_KEY,
    /** The former contact's key among answers that were asked for: "the old one", "the first". */
    OLD,
    NEW,
    BOTH,
    /** In the place of a status: Composer does not find the package with that key. */
    NOT_LISTED;

    boolean isOld() {
        return this == OLD_KEY || this == OLD;
    }

    boolean isNew() {
        return this == NEW_KEY || this == NEW;
    }

    boolean isPlain() {
        return this == OLD_KEY || this == NEW_KEY;
    }

    static Optional<KeyMark> byId(String id) {
        return Arrays.stream(values())
                .filter(mark -> Ids.kebab(mark).equals(id))
                .findFirst();
    }
}
