package dev.magentokeys.store;

import dev.magentokeys.delivery.AccessLedger;
import dev.magentokeys.delivery.Hooks;
import dev.magentokeys.delivery.Roster;
import dev.magentokeys.delivery.TokenSecret;
import dev.magentokeys.delivery.Tokens;
import dev.magentokeys.directory.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Who may do what, in the database of the store. Thread-safe. */
record StoredAccess(Commits commits) implements AccessLedger {

    @Override
    public <T> T access(Function<Page, T> work) {
        return commits.inOne(handle -> work.apply(new Tables(handle)));
    }

    private record Tables(Handle handle) implements Page {
        @Override
        public Roster roster(Tenant tenant) {
            return new RosterTables(handle, tenant);
        }

        @Override
        public Tokens tokens(Tenant tenant) {
            return new TokenTable(handle, tenant);
        }

        @Override
        public Hooks hooks(Tenant tenant) {
            return new HookTable(handle, tenant);
        }

        @Override
        public Optional<Bearer> bearer(TokenSecret secret, LocalDate today) {
            return TokenTable.bearer(handle, secret, today);
        }

        @Override
        public List<Tenant> tenants() {
            return handle.createQuery("""
                            SELECT tenant_key FROM directory_entry UNION SELECT tenant_key FROM role
                            UNION SELECT tenant_key FROM api_token ORDER BY tenant_key""").mapTo(String.class).map(Tenant::new).list();
        }
    }
}
