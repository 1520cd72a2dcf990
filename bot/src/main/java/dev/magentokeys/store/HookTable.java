package dev.magentokeys.store;

import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.Hooks;
import dev.magentokeys.directory.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The hooks of one tenant. Each statement names the tenant, but for the one that an address leads to. */
record HookTable(Handle handle, Tenant tenant) implements Hooks {

    static Optional<Found> at(Handle handle, HookPath path) {
        return handle.createQuery("SELECT * FROM hook WHERE path_hash = :hash AND revoked_at IS NULL")
                .bind("hash", path.hash())
                .map((row, context) -> new Found(new Tenant(row.getString("tenant_key")), hook(row)))
                .findOne();
    }

    @Override
    public void add(Hook hook) {
        handle.execute(
                "INSERT INTO hook (path_hash, tenant_key, project, sealed_key, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)",
                hook.pathHash(),
                tenant.key(),
                hook.project().orElse(null),
                hook.sealedKey().orElse(null),
                hook.madeBy(),
                hook.madeAt().toEpochMilli());
    }

    @Override
    public List<Hook> all() {
        return handle.createQuery("SELECT * FROM hook WHERE tenant_key = :tenant ORDER BY made_at, path_hash")
                .bind("tenant", tenant.key())
                .map((row, context) -> hook(row))
                .list();
    }

    @Override
    public void claim(String id, String project) {
        inForce(id)
                .filter(hook -> hook.project().isEmpty())
                .ifPresent(hook -> handle.execute(
                        "UPDATE hook SET project = ? WHERE tenant_key = ? AND path_hash = ?",
                        project,
                        tenant.key(),
                        hook.pathHash()));
    }

    @Override
    public boolean revoke(String id, String by, Instant at) {
        Optional<Hook> revoked = inForce(id);
        revoked.ifPresent(hook -> handle.execute(
                "UPDATE hook SET revoked_by = ?, revoked_at = ? WHERE tenant_key = ? AND path_hash = ?",
                by,
                at.toEpochMilli(),
                tenant.key(),
                hook.pathHash()));
        return revoked.isPresent();
    }

    private Optional<Hook> inForce(String id) {
        return all().stream()
                .filter(hook -> hook.id().equals(id) && hook.revoked().isEmpty())
                .findFirst();
    }

    private static Hook hook(ResultSet row) throws SQLException {
        long revoked = row.getLong("revoked_at");
        return new Hook(
                row.getString("path_hash"),
                Optional.ofNullable(row.getString("project")),
                Optional.ofNullable(row.getString("sealed_key")),
                row.getString("made_by"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                revoked == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(revoked)));
    }
}
