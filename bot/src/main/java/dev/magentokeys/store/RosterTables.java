package dev.magentokeys.store;

import dev.magentokeys.access.Role;
import dev.magentokeys.delivery.Roster;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The roles of one tenant's people, and what was done with them. Each statement names the tenant. */
record RosterTables(Handle handle, Tenant tenant) implements Roster {

    @Override
    public Role role(String person) {
        return handle.createQuery("SELECT role FROM role WHERE tenant_key = :tenant AND person = :person")
                .bind("tenant", tenant.key())
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .map(RosterTables::read)
                .orElse(Role.MEMBER);
    }

    @Override
    public void name(Named named) {
        if (named.role() == Role.MEMBER) {
            handle.execute("DELETE FROM role WHERE tenant_key = ? AND person = ?", tenant.key(), named.person());
        } else {
            handle.execute(
                    """
                    INSERT INTO role (tenant_key, person, role, named_by, since) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (tenant_key, person) DO UPDATE
                    SET role = excluded.role, named_by = excluded.named_by, since = excluded.since""",
                    tenant.key(),
                    named.person(),
                    Ids.kebab(named.role()),
                    named.by(),
                    named.since().toEpochMilli());
        }
        audit().note(named.by(), "named %s %s".formatted(named.person(), Ids.kebab(named.role())), named.since());
    }

    @Override
    public List<Named> named() {
        return handle.createQuery("SELECT * FROM role WHERE tenant_key = :tenant ORDER BY person")
                .bind("tenant", tenant.key())
                .map((row, context) -> named(row))
                .list();
    }

    @Override
    public void noteRefusal(String person, String what, Instant at) {
        audit().note(person, "refused: " + what, at);
    }

    private AccessAudit audit() {
        return new AccessAudit(handle, tenant);
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getString("person"),
                read(row.getString("role")),
                row.getString("named_by"),
                Instant.ofEpochMilli(row.getLong("since")));
    }

    static Role read(String id) {
        return Arrays.stream(Role.values())
                .filter(role -> Ids.kebab(role).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "A stored role is unknown [Hint: a newer version may have written it; start that one]"));
    }
}
