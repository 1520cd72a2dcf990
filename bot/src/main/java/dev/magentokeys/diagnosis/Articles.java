package dev.magentokeys.diagnosis;

import java.util.Optional;

/** The document on one symptom; empty where the symptom decides nothing by itself, so that the rule's own document says more. */
final class Articles {
    private Articles() {}

    static Optional<Source> about(Symptom symptom) {
        return switch (symptom) {
            case KEYS_INVALID,
                    UNAUTHORIZED,
                    CREDENTIALS_REFUSED,
                    PACKAGE_FORBIDDEN,
                    PACKAGE_NOT_FOUND,
                    REPOSITORY_FORBIDDEN,
                    REPOSITORY_UNAVAILABLE,
                    PACKAGE_NOT_LISTED,
                    PACKAGE_WITHDRAWN -> Optional.empty();
            case KEYS_MISSING -> Optional.of(Source.CLOUD_AUTHENTICATION_KEYS);
            case CREDENTIALS_MALFORMED, OTHER_REPOSITORY_AUTH -> Optional.of(Source.COMPOSER_AUTHENTICATION);
            case GITHUB_RATE_LIMIT -> Optional.of(Source.COMPOSER_RATE_LIMIT);
            case GITHUB_TOKEN_FORMAT -> Optional.of(Source.GITHUB_TOKEN);
            case GITHUB_ACCESS -> Optional.of(Source.COMPOSER_GITHUB);
            case NETWORK -> Optional.of(Source.CONNECTION_REFUSED);
            case DNS -> Optional.of(Source.COMPOSER_NETWORK);
            case TLS -> Optional.of(Source.COMPOSER_CERTIFICATE);
            case PHP_EXTENSION -> Optional.of(Source.PHP_SETTINGS);
            case PHP_VERSION -> Optional.of(Source.SYSTEM_REQUIREMENTS);
            case VERSION_CONFLICT -> Optional.of(Source.COMPOSER_WHY_NOT);
            case MEMORY_LIMIT -> Optional.of(Source.COMPOSER_MEMORY);
            case DISK_FULL -> Optional.of(Source.DISK_SPACE);
            case DEPENDENCY_CONFUSION -> Optional.of(Source.DEPENDENCY_AUDIT);
            case PLUGIN_NOT_ALLOWED -> Optional.of(Source.COMPOSER_PLUGINS);
            case GIT_SSH_KEY -> Optional.of(Source.SECURE_CONNECTIONS);
            case PATCH_FAILED -> Optional.of(Source.APPLY_PATCHES);
            case CLOUD_CONFIG -> Optional.of(Source.CONFIGURATION_FILES);
            case LATER_PHASE -> Optional.of(Source.ECE_TOOLS_ERRORS);
        };
    }
}
