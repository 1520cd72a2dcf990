package dev.magentokeys.diagnosis;

import java.util.Arrays;
import java.util.Optional;

/** What a log, or a person, says has gone wrong; in order of weight, the most telling first. */
public enum Symptom {
    KEYS_MISSING(Family.KEYS),
    KEYS_INVALID(Family.KEYS),
    UNAUTHORIZED(Family.KEYS),
    CREDENTIALS_REFUSED(Family.KEYS),
    PACKAGE_FORBIDDEN(Family.KEYS),
    PACKAGE_NOT_FOUND(Family.KEYS),
    REPOSITORY_FORBIDDEN(Family.KEYS),
    REPOSITORY_UNAVAILABLE(Family.KEYS),
    PACKAGE_NOT_LISTED(Family.KEYS),
    PACKAGE_WITHDRAWN(Family.KEYS),
    CREDENTIALS_MALFORMED(Family.KEYS),
    OTHER_REPOSITORY_AUTH(Family.NOT_KEYS),
    GITHUB_RATE_LIMIT(Family.NOT_KEYS),
    GITHUB_TOKEN_FORMAT(Family.NOT_KEYS),
    GITHUB_ACCESS(Family.NOT_KEYS),
    NETWORK(Family.NOT_KEYS),
    DNS(Family.NOT_KEYS),
    TLS(Family.NOT_KEYS),
    PHP_EXTENSION(Family.NOT_KEYS),
    PHP_VERSION(Family.NOT_KEYS),
    VERSION_CONFLICT(Family.NOT_KEYS),
    MEMORY_LIMIT(Family.NOT_KEYS),
    DISK_FULL(Family.NOT_KEYS),
    DEPENDENCY_CONFUSION(Family.NOT_KEYS),
    PLUGIN_NOT_ALLOWED(Family.NOT_KEYS),
    GIT_SSH_KEY(Family.NOT_KEYS),
    PATCH_FAILED(Family.NOT_KEYS),
    CLOUD_CONFIG(Family.NOT_KEYS),
    LATER_PHASE(Family.NOT_KEYS);

    /** Whether the access keys of repo.magento.com can be behind a symptom. */
    public enum Family {
        KEYS,
        NOT_KEYS
    }

    private final Family family;

    Symptom(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** The name of record, for instance {@code package-forbidden}. */
    public String id() {
        return Ids.kebab(this);
    }

    public static Optional<Symptom> byId(String id) {
        return Arrays.stream(values())
                .filter(symptom -> symptom.id().equals(id))
                .findFirst();
    }
}
