package dev.magentokeys.settings;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the bot runs.
 *
 * @param host the address that the server listens on
 * @param port 0 lets the system choose a free one
 * @param data the folder of the embedded store
 * @param slack present when a bot token is configured
 * @param teams present when an app id or local mode is configured
 */
public record Settings(String host, int port, Path data, Optional<Slack> slack, Optional<Teams> teams) {

    /**
     * @param signingSecrets one, or two while a secret is being replaced, separated by a comma
     * @param appToken switches Socket Mode on
     */
    public record Slack(List<String> signingSecrets, String botToken, Optional<String> appToken, Optional<URI> apiUrl) {

        /** Without the secrets. */
        @Override
        public String toString() {
            return "Slack[socketMode=" + appToken.isPresent() + "]";
        }
    }

    /**
     * @param app empty in local mode, where no token is asked for
     * @param serviceUrls where Teams may be besides Microsoft's own addresses
     */
    public record Teams(Optional<App> app, Optional<URI> openIdUrl, List<URI> serviceUrls) {

        /** @param password empty with a managed identity */
        public record App(String id, String tenant, Optional<String> password) {

            /** Without the password. */
            @Override
            public String toString() {
                return "App[id=%s, tenant=%s]".formatted(id, tenant);
            }
        }
    }

    /** @throws SettingsException when a setting cannot be used */
    public static Settings of(Map<String, String> environment) {
        Values values = new Values(environment);
        String host = values.find("HOST").orElse("127.0.0.1");
        return new Settings(
                host,
                port(values.find("PORT").orElse("3000")),
                folder(values.find("DATA").orElse("magento-keys-data")),
                slack(values),
                new TeamsValues(values).read(host));
    }

    private static int port(String value) {
        if (value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= 65_535) {
            return Integer.parseInt(value);
        }
        throw new SettingsException("MAGENTO_KEYS_PORT is not a port number.", "use a number from 0 to 65535");
    }

    private static Path folder(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException notAPath) {
            throw new SettingsException(
                    "MAGENTO_KEYS_DATA is not the name of a folder.", "name one that this user may write");
        }
    }

    private static Optional<Slack> slack(Values values) {
        Optional<String> botToken = values.find("SLACK_BOT_TOKEN");
        Optional<String> appToken = values.find("SLACK_APP_TOKEN");
        List<String> signingSecrets = values.find("SLACK_SIGNING_SECRET").stream()
                .flatMap(secrets -> List.of(secrets.split(",")).stream())
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
        if (botToken.isEmpty() && appToken.isEmpty() && signingSecrets.isEmpty()) {
            return Optional.empty();
        }
        if (botToken.isEmpty()) {
            throw new SettingsException(
                    "Slack is configured in part: the bot token is missing.",
                    "set MAGENTO_KEYS_SLACK_BOT_TOKEN, the token that starts with xoxb-");
        }
        if (appToken.isEmpty() && signingSecrets.isEmpty()) {
            throw new SettingsException(
                    "Slack is configured in part: neither a signing secret nor an app token is set.",
                    "set MAGENTO_KEYS_SLACK_SIGNING_SECRET, or MAGENTO_KEYS_SLACK_APP_TOKEN for Socket Mode");
        }
        botToken.ifPresent(token -> checkToken("MAGENTO_KEYS_SLACK_BOT_TOKEN", token));
        appToken.ifPresent(token -> checkToken("MAGENTO_KEYS_SLACK_APP_TOKEN", token));
        Optional<URI> apiUrl =
                values.find("SLACK_API_URL").map(url -> Addresses.url("MAGENTO_KEYS_SLACK_API_URL", url));
        return Optional.of(new Slack(signingSecrets, botToken.orElseThrow(), appToken, apiUrl));
    }

    /** A token goes into a header, where no blank and no line end may stand. */
    private static void checkToken(String variable, String token) {
        if (!token.matches("[!-~]+")) {
            throw new SettingsException(variable + " is not a token.", "copy it whole and alone, on one line");
        }
    }
}
