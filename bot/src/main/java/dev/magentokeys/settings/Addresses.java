package dev.magentokeys.settings;

import java.net.URI;
import java.net.URISyntaxException;

/** Reads addresses of the web. */
final class Addresses {

    private Addresses() {}

    /** @throws SettingsException that names the variable, when the value is no address that can be called */
    static URI url(String variable, String value) {
        try {
            URI url = new URI(value);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException notAnAddress) {
            throw bad(variable);
        }
        throw bad(variable);
    }

    private static SettingsException bad(String variable) {
        return new SettingsException(
                variable + " is not an address.", "leave it unset outside tests, or begin it with https://");
    }
}
