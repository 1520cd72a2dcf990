package dev.magentokeys.settings;

import java.net.URI;
import java.net.URISyntaxException;
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
 */
public record Settings(String host, int port, Path data, Optional<Slack> slack) {

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

    /** @throws SettingsException when a setting cannot be used */
    public static Settings of(Map<String, String> environment) {
        Values values = new Values(environment);
        return new Settings(
                values.find("HOST").orElse("127.0.0.1"),
                port(values.find("PORT").orElse("3000")),
                folder(values.find("DATA").orElse("magento-keys-data")),
                slack(values));
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
        Optional<URI> apiUrl = values.find("SLACK_API_URL").map(Settings::url);
        return Optional.of(new Slack(signingSecrets, botToken.orElseThrow(), appToken, apiUrl));
    }

    /** A token goes into a header, where no blank and no line end may stand. */
    private static void checkToken(String variable, String token) {
        if (!token.matches("[!-~]+")) {
            throw new SettingsException(variable + " is not a token.", "copy it whole and alone, on one line");
        }
    }

    private static URI url(String value) {
        try {
            URI url = new URI(value);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException notAnAddress) {
            throw badUrl();
        }
        throw badUrl();
    }

    private static SettingsException badUrl() {
        return new SettingsException(
                "MAGENTO_KEYS_SLACK_API_URL is not an address.",
                "leave it unset outside tests, or begin it with https://");
    }
}
