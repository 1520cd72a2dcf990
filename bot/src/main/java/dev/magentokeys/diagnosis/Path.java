package dev.magentokeys.diagnosis;

import java.util.Arrays;
import java.util.Optional;

/** What cures a cause: the steps that somebody has to take, in order. */
public enum Path {
    OTHER_ARTICLE,
    SET_CREDENTIALS,
    WAIT_AND_STATUS,
    PAY_INVOICE,
    ACCOUNT_TEAM,
    ONE_PLACE,
    DISABLE_OLD_KEY,
    SUPPORT_TICKET,
    ENABLE_KEY,
    CREATE_KEYS,
    PRIMARY_CONTACT_KEYS,
    MARKETPLACE_SUPPORT,
    CHECK_PACKAGE;

    /** The name of record, for instance {@code disable-old-key}. */
    public String id() {
        return Ids.kebab(this);
    }

    /** Whether its last step leaves the case with somebody at Adobe, who answers in their own time. */
    public boolean endsWithAdobe() {
        return this == SUPPORT_TICKET || this == ACCOUNT_TEAM || this == MARKETPLACE_SUPPORT;
    }

    public static Optional<Path> byId(String id) {
        return Arrays.stream(values()).filter(path -> path.id().equals(id)).findFirst();
    }
}
