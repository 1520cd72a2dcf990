package dev.magentokeys.store;

import dev.magentokeys.delivery.DirectoryBook;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.directory.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The directory of one tenant, and what was changed in it. Each statement names the tenant. */
record DirectoryTables(Handle handle, Tenant tenant) implements DirectoryBook {

    @Override
    public Directory directory() {
        return Directory.of(handle.createQuery(
                        "SELECT kind, entry_id, state FROM directory_entry WHERE tenant_key = :tenant")
                .bind("tenant", tenant.key())
                .map((row, context) -> EntryJson.read(kind(row), row.getString("entry_id"), row.getString("state")))
                .list());
    }

    @Override
    public Directory write(List<Audited> made) {
        Directory after = directory();
        for (Audited one : made) {
            after = after.apply(one.change());
        }
        made.forEach(one -> {
            Ref ref = one.change().ref();
            one.change().becomes().ifPresentOrElse(this::keep, () -> remove(ref));
            note(one, ref);
        });
        return after;
    }

    private void keep(Held held) {
        handle.execute("""
                INSERT INTO directory_entry (tenant_key, kind, entry_id, state) VALUES (?, ?, ?, ?)
                ON CONFLICT (tenant_key, kind, entry_id) DO UPDATE SET state = excluded.state""", tenant.key(), held.ref().kind().id(), held.ref().id(), EntryJson.write(held));
    }

    private void remove(Ref ref) {
        handle.execute(
                "DELETE FROM directory_entry WHERE tenant_key = ? AND kind = ? AND entry_id = ?",
                tenant.key(),
                ref.kind().id(),
                ref.id());
    }

    private void note(Audited made, Ref ref) {
        handle.createUpdate("""
                        INSERT INTO directory_audit
                            (tenant_key, place, changed_at, who, kind, entry_id, before_state, after_state)
                        SELECT :tenant, COALESCE(MAX(place), 0) + 1, :at, :who, :kind, :id, :before, :after
                        FROM directory_audit WHERE tenant_key = :tenant""")
                .bind("tenant", tenant.key())
                .bind("at", made.at().toEpochMilli())
                .bind("who", made.who())
                .bind("kind", ref.kind().id())
                .bind("id", ref.id())
                .bind("before", made.change().was().map(EntryJson::write).orElse(null))
                .bind("after", made.change().becomes().map(EntryJson::write).orElse(null))
                .execute();
    }

    @Override
    public List<Audited> latest(int most) {
        return handle.createQuery(
                        "SELECT * FROM directory_audit WHERE tenant_key = :tenant ORDER BY place DESC LIMIT :most")
                .bind("tenant", tenant.key())
                .bind("most", most)
                .map((row, context) -> audited(row))
                .list();
    }

    @Override
    public List<Audited> history(Ref ref) {
        return handle.createQuery("""
                        SELECT * FROM directory_audit
                        WHERE tenant_key = :tenant AND kind = :kind AND entry_id = :id ORDER BY place""")
                .bind("tenant", tenant.key())
                .bind("kind", ref.kind().id())
                .bind("id", ref.id())
                .map((row, context) -> audited(row))
                .list();
    }

    private static Audited audited(ResultSet row) throws SQLException {
        Change change = Change.between(state(row, "before_state"), state(row, "after_state"));
        return new Audited(Instant.ofEpochMilli(row.getLong("changed_at")), row.getString("who"), change);
    }

    private static Optional<Held> state(ResultSet row, String column) throws SQLException {
        Optional<String> json = Optional.ofNullable(row.getString(column));
        Kind kind = kind(row);
        String id = row.getString("entry_id");
        return json.map(text -> EntryJson.read(kind, id, text));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return Kind.byId(row.getString("kind"))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "A stored entry is of an unknown kind [Hint: a newer version may have written it; start that one]"));
    }
}
