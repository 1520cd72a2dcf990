package dev.magentokeys.store;

import dev.magentokeys.access.ApiToken;
import dev.magentokeys.delivery.AccessLedger.Bearer;
import dev.magentokeys.delivery.TokenSecret;
import dev.magentokeys.delivery.Tokens;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The bearer tokens of one tenant. Each statement names the tenant, but the one that finds out whose a secret is. */
record TokenTable(Handle handle, Tenant tenant) implements Tokens {

    @Override
    public boolean add(ApiToken token) {
        boolean isNew = handle.execute(
                        """
                        INSERT INTO api_token (tenant_key, name, role, secret_hash, made_by, made_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (tenant_key, name) DO NOTHING""",
                        tenant.key(),
                        token.name(),
                        Ids.kebab(token.role()),
                        token.hash(),
                        token.madeBy(),
                        token.madeAt().toEpochMilli())
                > 0;
        if (isNew) {
            audit().note(token.madeBy(), "made " + token.who() + " " + Ids.kebab(token.role()), token.madeAt());
        }
        return isNew;
    }

    @Override
    public boolean revoke(String name, String by, Instant at) {
        boolean wasGood = handle.execute(
                        "UPDATE api_token SET revoked_at = ? WHERE tenant_key = ? AND name = ? AND revoked_at IS NULL",
                        at.toEpochMilli(),
                        tenant.key(),
                        name)
                > 0;
        if (wasGood) {
            audit().note(by, "revoked token:" + name, at);
        }
        return wasGood;
    }

    @Override
    public List<ApiToken> all() {
        return handle.createQuery("SELECT * FROM api_token WHERE tenant_key = :tenant ORDER BY name")
                .bind("tenant", tenant.key())
                .map((row, context) -> token(row))
                .list();
    }

    static Optional<Bearer> bearer(Handle handle, TokenSecret secret, LocalDate today) {
        Optional<Bearer> found = handle.createQuery(
                        "SELECT * FROM api_token WHERE secret_hash = :hash AND revoked_at IS NULL")
                .bind("hash", secret.hash())
                .map((row, context) -> new Bearer(new Tenant(row.getString("tenant_key")), token(row)))
                .findOne();
        found.filter(bearer -> !bearer.token().lastUsed().equals(Optional.of(today)))
                .ifPresent(bearer -> handle.execute(
                        "UPDATE api_token SET last_used = ? WHERE tenant_key = ? AND name = ?",
                        today.toString(),
                        bearer.tenant().key(),
                        bearer.token().name()));
        return found;
    }

    private AccessAudit audit() {
        return new AccessAudit(handle, tenant);
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getString("name"),
                RosterTables.read(row.getString("role")),
                row.getString("secret_hash"),
                row.getString("made_by"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                Optional.ofNullable(row.getObject("revoked_at"))
                        .map(at -> Instant.ofEpochMilli(((Number) at).longValue())),
                Optional.ofNullable(row.getString("last_used")).map(LocalDate::parse));
    }
}
