package dev.magentokeys.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes addresses, and keeps answers from being sent anywhere but to Slack. */
final class Addresses {

    /** Slack takes answers at a response URL for 30 minutes; the last one may be late. */
    static final Duration HOOK_LIFE = Duration.ofMinutes(29);

    private static final Set<String> HOOK_HOSTS = Set.of("hooks.slack.com", "hooks.slack-gov.com");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final boolean local;

    /** @param api Slack's Web API; when it is on this machine, response URLs may be too */
    Addresses(URI api) {
        this.local = LOOPBACK.contains(Objects.requireNonNullElse(api.getHost(), ""));
    }

    Address message(String channel, String user, Optional<String> thread) {
        return new Address(channel, user, false, thread, Optional.empty());
    }

    Address ephemeral(String channel, String user, Optional<String> responseUrl, Instant now) {
        return new Address(
                channel,
                user,
                true,
                Optional.empty(),
                responseUrl.filter(this::isSlacks).map(url -> new Address.Hook(url, now.plus(HOOK_LIFE))));
    }

    private boolean isSlacks(String url) {
        try {
            URI uri = new URI(url);
            String host = Objects.requireNonNullElse(uri.getHost(), "");
            boolean slack = HOOK_HOSTS.contains(host) && "https".equals(uri.getScheme());
            boolean standIn = local && LOOPBACK.contains(host);
            return slack || standIn;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
