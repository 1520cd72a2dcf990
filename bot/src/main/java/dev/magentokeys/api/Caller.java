package dev.magentokeys.api;

import dev.magentokeys.directory.Tenant;
import dev.magentokeys.directory.Told;
import java.time.Instant;

/**
 * Who calls, and when. A tenant is never read from a request: it is that of the token.
 *
 * @param who as the audit names the token
 */
record Caller(Tenant tenant, String who, Instant now) {

    Told told() {
        return new Told(now, who);
    }
}
