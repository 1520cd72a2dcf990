package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.Ids;
import java.util.Arrays;
import java.util.Optional;

/** The how-to that a person asks for. */
public enum Guide {
    CREATE_KEYS,
    DISABLE_KEY,
    ENABLE_KEY,
    DELETE_KEY,
    USE_KEYS,
    SET_CREDENTIALS,
    DOWNLOAD_TOKEN,
    INSTALL_METAPACKAGE,
    CLONE_REPOSITORY,
    UPGRADE_MODULES,
    SUBMIT_TICKET,
    PRIMARY_CONTACT,
    ACCESS_ERRORS;

    /** The name of record, for instance {@code create-keys}. */
    public String id() {
        return Ids.kebab(this);
    }

    public static Optional<Guide> byId(String id) {
        return Arrays.stream(values()).filter(guide -> guide.id().equals(id)).findFirst();
    }
}
