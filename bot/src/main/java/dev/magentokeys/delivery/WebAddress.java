package dev.magentokeys.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads addresses that others name, so that an edge can judge whether they are those of its platform. */
public final class WebAddress {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int HTTPS = 443;

    private WebAddress() {}

    /** Empty when the text is no address. */
    public static Optional<URI> of(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The host in lower case; blank when there is none. */
    public static String host(URI address) {
        return Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
    }

    /** HTTPS, at no other port, and with no name before the host. */
    public static boolean isSafe(URI address) {
        boolean port = address.getPort() == -1 || address.getPort() == HTTPS;
        return "https".equalsIgnoreCase(address.getScheme()) && port && address.getRawUserInfo() == null;
    }

    /** HTTP at any port of this machine, as in tests and local runs. */
    public static boolean isOfThisMachine(URI address) {
        boolean http = Objects.requireNonNullElse(address.getScheme(), "").matches("(?i)https?");
        return http && THIS_MACHINE.contains(host(address)) && address.getRawUserInfo() == null;
    }
}
