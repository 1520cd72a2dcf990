package dev.magentokeys.teams;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the Teams edge must be told.
 *
 * @param app who the bot is; empty in local mode, where whoever reaches it on this machine may speak to it
 * @param openIdUrl where the service says with which keys it signs; see {@link #MICROSOFT}
 * @param serviceUrls where Teams may be besides Microsoft's own addresses; their scheme, host and port count
 */
public record TeamsSettings(Optional<App> app, URI openIdUrl, List<URI> serviceUrls) {

    /** The keys of the Bot Framework's service in the public cloud. */
    public static final URI MICROSOFT = URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /**
     * The bot's registration.
     *
     * @param id the client id of the app, or of the user-assigned managed identity
     * @param tenant the one tenant whose people the bot serves
     * @param password the client secret; empty with a managed identity, which needs none
     */
    public record App(String id, String tenant, Optional<String> password) {

        /** @throws IllegalStateException when what is given cannot work, with a sentence for the operator */
        public App {
            demand(id, "an app id", "set MAGENTO_KEYS_TEAMS_APP_ID to the client id of the registration");
            demand(tenant, "a tenant", "set MAGENTO_KEYS_TEAMS_TENANT_ID to the directory id of the registration");
            password.ifPresent(secret -> demand(
                    secret, "a password", "set MAGENTO_KEYS_TEAMS_APP_PASSWORD to the value of the client secret"));
        }

        private static void demand(String value, String name, String hint) {
            if (value.isBlank()) {
                throw new IllegalStateException("Teams is configured without %s [Hint: %s]".formatted(name, hint));
            }
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "App[id=%s, tenant=%s, %s]".formatted(id, tenant, password.isPresent() ? "password" : "identity");
        }
    }
}
