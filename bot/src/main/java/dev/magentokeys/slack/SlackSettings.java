package dev.magentokeys.slack;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the Slack edge must be told.
 *
 * @param signingSecrets one, or two while a rotation lasts; none when only Socket Mode is used
 * @param botToken starts with {@code xoxb-}
 * @param appToken starts with {@code xapp-}; present when Socket Mode is wanted
 * @param apiUrl where Slack's Web API is, without {@code /api}; see {@link #SLACK}
 */
public record SlackSettings(List<String> signingSecrets, String botToken, Optional<String> appToken, URI apiUrl) {

    /** Slack itself. */
    public static final URI SLACK = URI.create("https://slack.com");

    /** @throws IllegalStateException when what is given cannot work, with a sentence for the operator */
    public SlackSettings {
        signingSecrets = signingSecrets.stream()
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
        appToken = appToken.map(String::strip).filter(token -> !token.isEmpty());
        if (botToken.isBlank()) {
            throw new IllegalStateException("Slack is configured without a bot token"
                    + " [Hint: set MAGENTO_KEYS_SLACK_BOT_TOKEN to the xoxb- token of the installed app]");
        }
        if (signingSecrets.isEmpty() && appToken.isEmpty()) {
            throw new IllegalStateException(
                    "Slack is configured without a signing secret, so no request can be trusted"
                            + " [Hint: set MAGENTO_KEYS_SLACK_SIGNING_SECRET, or MAGENTO_KEYS_SLACK_APP_TOKEN for Socket Mode]");
        }
    }

    /** The address that Web API methods are called under, ending in {@code /api/}. */
    String methodsPrefix() {
        String base = apiUrl.toString().replaceAll("/+$", "");
        return (base.endsWith("/api") ? base : base + "/api") + "/";
    }

    /** Names what is set without showing it. */
    @Override
    public String toString() {
        return "SlackSettings[signingSecrets=%d, appToken=%s, apiUrl=%s]"
                .formatted(signingSecrets.size(), appToken.isPresent() ? "set" : "none", apiUrl);
    }
}
