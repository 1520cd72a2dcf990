package dev.magentokeys.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where Teams is from everywhere else, so that a forged address never gets our token. Microsoft's are those that its own SDK
 * for Teams allows in the public cloud: HTTPS, no other port, no name before the host, and exactly these hosts, as others beside them
 * belong to whoever asks for them. In local mode any port of this machine counts too.
 *
 * @see <a href="https://github.com/microsoft/teams.ts">Teams SDK, the service URLs of its cloud environments</a>
 */
final class ServiceUrls {

    private static final Set<String> MICROSOFT = Set.of(
            "smba.trafficmanager.net", "smba.onyx.prod.teams.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final boolean local;
    private final List<String> listed;

    ServiceUrls(TeamsSettings settings) {
        this.local = settings.app().isEmpty();
        this.listed = settings.serviceUrls().stream().map(ServiceUrls::origin).toList();
    }

    boolean allows(String url) {
        return parsed(url)
                .filter(uri -> uri.getRawUserInfo() == null)
                .filter(uri -> isMicrosofts(uri) || isLocal(uri) || listed.contains(origin(uri)))
                .isPresent();
    }

    private static boolean isMicrosofts(URI uri) {
        return origin(uri).startsWith("https:") && port(uri) == 443 && MICROSOFT.contains(host(uri));
    }

    private boolean isLocal(URI uri) {
        return local && port(uri) > 0 && LOOPBACK.contains(host(uri));
    }

    private static String origin(URI uri) {
        return "%s://%s:%d".formatted(scheme(uri), host(uri), port(uri));
    }

    private static int port(URI uri) {
        return switch (scheme(uri)) {
            case "https" -> uri.getPort() == -1 ? 443 : uri.getPort();
            case "http" -> uri.getPort() == -1 ? 80 : uri.getPort();
            default -> -1;
        };
    }

    private static String scheme(URI uri) {
        return Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
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
