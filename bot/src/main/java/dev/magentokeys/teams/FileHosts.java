package dev.magentokeys.teams;

import dev.magentokeys.delivery.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Tells where Teams keeps files: in SharePoint, where the OneDrive of work and school accounts is too, in the worldwide cloud, the
 * two of the US government, and China's.
 *
 * @param local whether addresses of this machine count too
 */
record FileHosts(boolean local) {

    private static final List<String> SHAREPOINT =
            List.of(".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn");

    /** Where a file is served; empty when it is not by SharePoint. */
    Optional<URI> file(String url) {
        return WebAddress.of(url).filter(this::isAllowed);
    }

    boolean isAllowed(URI address) {
        boolean sharePoint =
                WebAddress.isSafe(address) && SHAREPOINT.stream().anyMatch(WebAddress.host(address)::endsWith);
        return sharePoint || (local && WebAddress.isOfThisMachine(address));
    }
}
