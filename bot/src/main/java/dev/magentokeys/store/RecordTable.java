package dev.magentokeys.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.magentokeys.directory.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The records of one kind and one tenant, each as JSON under its id. Each statement names the tenant.
 *
 * @param kind as the column names it
 */
record RecordTable<T>(Handle handle, Tenant tenant, String kind, Class<T> type) {

    private static final ObjectMapper JSON = RecordJson.mapper();

    Optional<T> find(String id) {
        return handle.createQuery(
                        "SELECT state FROM alert_record WHERE tenant_key = :tenant AND kind = :kind AND record_id = :id")
                .bind("tenant", tenant.key())
                .bind("kind", kind)
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(this::read);
    }

    /** All of them, by id. */
    List<T> all() {
        return handle.createQuery(
                        "SELECT state FROM alert_record WHERE tenant_key = :tenant AND kind = :kind ORDER BY record_id")
                .bind("tenant", tenant.key())
                .bind("kind", kind)
                .mapTo(String.class)
                .map(this::read)
                .list();
    }

    Map<String, T> byId() {
        return handle.createQuery(
                        "SELECT record_id, state FROM alert_record WHERE tenant_key = :tenant AND kind = :kind")
                .bind("tenant", tenant.key())
                .bind("kind", kind)
                .map((row, context) -> Map.entry(row.getString("record_id"), read(row.getString("state"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(String id, T record) {
        handle.execute("""
                INSERT INTO alert_record (tenant_key, kind, record_id, state) VALUES (?, ?, ?, ?)
                ON CONFLICT (tenant_key, kind, record_id) DO UPDATE SET state = excluded.state""", tenant.key(), kind, id, write(record));
    }

    void remove(String id) {
        handle.execute(
                "DELETE FROM alert_record WHERE tenant_key = ? AND kind = ? AND record_id = ?", tenant.key(), kind, id);
    }

    private String write(T record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A record of %s cannot be written [Hint: it may hold records, sealed types, lists, enums and times only]"
                            .formatted(kind));
        }
    }

    /** @throws IllegalStateException when it is not what this version writes: to go on without it would lose it */
    private T read(String json) {
        try {
            return Objects.requireNonNull(JSON.readValue(json, type));
        } catch (JsonProcessingException e) {
            // Neither the message nor the cause goes on: both may quote the record.
            throw new IllegalStateException(
                    "A stored record of %s cannot be read [Hint: a newer version may have written it; start that one]"
                            .formatted(kind));
        }
    }
}
