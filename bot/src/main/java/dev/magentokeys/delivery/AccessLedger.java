package dev.magentokeys.delivery;

import dev.magentokeys.access.ApiToken;
import dev.magentokeys.directory.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The durable record of who may do what. */
public interface AccessLedger {

    /** Runs the work in one commit: all of it is kept, or nothing. */
    <T> T access(Function<Page, T> work);

    /** What can be read and written within one commit. */
    interface Page {
        /** Who of a tenant may do what. */
        Roster roster(Tenant tenant);

        /** The bearer tokens of a tenant. */
        Tokens tokens(Tenant tenant);

        /** Where the cloud projects of a tenant report to. */
        Hooks hooks(Tenant tenant);

        /**
         * Whose token this is, and notes that it was used; empty when there is none with this secret that still lets anybody in.
         *
         * @param today in UTC
         */
        Optional<Bearer> bearer(TokenSecret secret, LocalDate today);

        /** All who have told something, named somebody or made a token, by key. For the operator only. */
        List<Tenant> tenants();
    }

    /** A token that was recognised by its secret, and the one tenant that it belongs to. */
    record Bearer(Tenant tenant, ApiToken token) {}
}
