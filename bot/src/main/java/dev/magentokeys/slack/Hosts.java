package dev.magentokeys.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells Slack's own addresses from others. Answers go to its hooks alone, and the token to its file servers alone: HTTPS, no other
 * port, no name before the host, and a host of {@code slack.com} or {@code slack-gov.com}, where nobody but Slack can put one. All
 * uploads are served from there; what a file of Google's or of Dropbox's shows in their place is an address of theirs. When the Web
 * API is on this machine, as in tests, addresses of this machine count as Slack's too.
 */
final class Hosts {

    private static final Set<String> HOOKS = Set.of("hooks.slack.com", "hooks.slack-gov.com");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int HTTPS = 443;

    private final boolean local;

    /** @param api Slack's Web API */
    Hosts(URI api) {
        this.local = LOOPBACK.contains(host(api));
    }

    boolean isHook(String url) {
        return parsed(url)
                .filter(uri -> isLocal(uri) || (isSafe(uri) && HOOKS.contains(host(uri))))
                .isPresent();
    }

    /** Where a file is served; empty when it is not by Slack. */
    Optional<URI> file(String url) {
        return parsed(url).filter(uri -> isLocal(uri) || (isSafe(uri) && isSlacks(host(uri))));
    }

    private static boolean isSlacks(String host) {
        return host.equals("slack.com") || host.endsWith(".slack.com") || host.endsWith(".slack-gov.com");
    }

    private static boolean isSafe(URI uri) {
        boolean port = uri.getPort() == -1 || uri.getPort() == HTTPS;
        return "https".equalsIgnoreCase(uri.getScheme()) && port && uri.getRawUserInfo() == null;
    }

    private boolean isLocal(URI uri) {
        return local && LOOPBACK.contains(host(uri)) && uri.getRawUserInfo() == null;
    }

    private static String host(URI uri) {
        return Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
    }

    private static Optional<URI> parsed(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
