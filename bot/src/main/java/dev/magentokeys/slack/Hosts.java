package dev.magentokeys.slack;

import dev.magentokeys.delivery.WebAddress;
import java.net.URI;
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

    private final boolean local;

    /** @param api Slack's Web API */
    Hosts(URI api) {
        this.local = WebAddress.isOfThisMachine(api);
    }

    boolean isHook(String url) {
        return WebAddress.of(url)
                .filter(uri -> isLocal(uri) || (WebAddress.isSafe(uri) && HOOKS.contains(WebAddress.host(uri))))
                .isPresent();
    }

    /** Where a file is served; empty when it is not by Slack. */
    Optional<URI> file(String url) {
        return WebAddress.of(url)
                .filter(uri -> isLocal(uri) || (WebAddress.isSafe(uri) && isSlacks(WebAddress.host(uri))));
    }

    private static boolean isSlacks(String host) {
        return host.equals("slack.com") || host.endsWith(".slack.com") || host.endsWith(".slack-gov.com");
    }

    private boolean isLocal(URI uri) {
        return local && WebAddress.isOfThisMachine(uri);
    }
}
