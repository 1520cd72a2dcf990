package dev.magentokeys.diagnosis;

import java.util.Arrays;
import java.util.Optional;

/** Why a deployment cannot fetch its packages. */
public enum Cause {
    NOT_KEYS,
    MALFORMED_CREDENTIALS,
    REPOSITORY_OUTAGE,
    ENTITLEMENT_EXPIRED,
    KEYS_MISSING,
    SPLIT_CREDENTIALS,
    OWNERSHIP_CONFLICT,
    KEYS_INVALID,
    LICENCE_MOVED,
    NOT_ENTITLED_ACCOUNT,
    EXTENSION_OTHER_ACCOUNT,
    PACKAGE_UNAVAILABLE,
    REPOSITORY_REFUSED,
    UNDETERMINED;

    /** The name of record, for instance {@code ownership-conflict}. */
    public String id() {
        return Ids.kebab(this);
    }

    public static Optional<Cause> byId(String id) {
        return Arrays.stream(values()).filter(cause -> cause.id().equals(id)).findFirst();
    }
}
