package dev.magentokeys.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other web sites out of the page and its API.
 *
 * <ol>
 *   <li>{@code Host} must be a loopback name or a configured one: a name that an attacker points at this machine (DNS rebinding) is not.
 *   <li>{@code Origin}, where a browser sends one, must be that same host: a form or script of another site is refused.
 * </ol>
 */
final class SameOrigin {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(?::([0-9]{1,5}))?");

    private final Set<String> hosts;

    SameOrigin(Set<String> hosts) {
        this.hosts = hosts.stream().map(SameOrigin::lower).collect(Collectors.toUnmodifiableSet());
    }

    void check(Context ctx) {
        String host = lower(ctx.header("Host"));
        if (!isOurs(host)) {
            throw new Refusal(
                    403,
                    "This address is not one that the chat page is served under.",
                    "Open it as http://localhost with the port, or add the name to the hosts in the settings.");
        }
        String origin = ctx.header("Origin");
        if (origin != null && !lower(origin).matches("https?://" + Pattern.quote(host))) {
            throw new Refusal(403, "Requests from other web sites are not served.", "Open the chat page itself.");
        }
    }

    private boolean isOurs(String host) {
        Matcher authority = AUTHORITY.matcher(host);
        return authority.matches()
                && (LOOPBACK.contains(authority.group(1))
                        || hosts.contains(authority.group(1))
                        || hosts.contains(host));
    }

    private static String lower(@Nullable String header) {
        return header == null ? "" : header.toLowerCase(Locale.ROOT);
    }
}
