package dev.magentokeys.delivery;

import dev.magentokeys.access.ApiToken;
import java.time.Instant;
import java.util.List;

/** The bearer tokens of one tenant, within one commit. What is done with them is noted like the naming of people. */
public interface Tokens {

    /** @return false when the tenant had a token of this name before, also a revoked one: the audit tells them by it */
    boolean add(ApiToken token);

    /** @return false when there is no such token that still lets anybody in */
    boolean revoke(String name, String by, Instant at);

    /** All that were ever made, by name. */
    List<ApiToken> all();
}
