package dev.magentokeys.store;

import dev.magentokeys.directory.Tenant;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** What one tenant's people and tokens were named, and what was refused to them; rows are only added. */
record AccessAudit(Handle handle, Tenant tenant) {

    void note(String who, String what, Instant at) {
        handle.execute("""
                INSERT INTO access_audit (tenant_key, place, noted_at, who, what)
                SELECT ?, COALESCE(MAX(place), 0) + 1, ?, ?, ? FROM access_audit WHERE tenant_key = ?""", tenant.key(), at.toEpochMilli(), who, what, tenant.key());
    }
}
