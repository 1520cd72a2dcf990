package dev.magentokeys.store;

import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Waiting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The parcels that have not arrived yet, in lanes. */
record OutboxTable(Statements sql) {

    private static final int LANE_LENGTH = 32;
    private static final String PARCEL = "courier, address, body";

    /** Names a lane by a digest: the name is logged, and an address may let its reader post. */
    static String lane(String courier, String address) {
        byte[] named = (courier + '\n' + address).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(named)).substring(0, LANE_LENGTH);
    }

    /** True when the lane held nothing before. */
    boolean append(Handle handle, String lane, Parcel parcel, Instant notBefore) {
        List<Long> place = sql.query(
                handle,
                """
                INSERT INTO outbox (parcel_id, lane, place, courier, address, body, tries, waiting_since)
                VALUES (?1, ?2, (SELECT COALESCE(MAX(place), 0) + 1 FROM outbox WHERE lane = ?2), ?3, ?4, ?5, 0, ?6)
                RETURNING place""",
                row -> row.getLong(1),
                UUID.randomUUID().toString(),
                lane,
                parcel.courier(),
                parcel.address(),
                parcel.body(),
                notBefore.toEpochMilli());
        return place.equals(List.of(1L));
    }

    /** The first to leave, and the one behind it. */
    List<Waiting> firstTwo(Handle handle, String lane) {
        return sql.query(
                handle,
                "SELECT " + PARCEL
                        + ", parcel_id, tries, waiting_since FROM outbox WHERE lane = ? ORDER BY place LIMIT 2",
                row -> new Waiting(row.getString(4), parcel(row), row.getInt(5), Instant.ofEpochMilli(row.getLong(6))),
                lane);
    }

    List<Parcel> waiting(Handle handle, String lane) {
        return sql.query(
                handle, "SELECT " + PARCEL + " FROM outbox WHERE lane = ? ORDER BY place", OutboxTable::parcel, lane);
    }

    private static Parcel parcel(ResultSet row) throws SQLException {
        return new Parcel(row.getString(1), row.getString(2), row.getString(3));
    }

    void remove(Handle handle, Waiting waiting) {
        sql.update(handle, "DELETE FROM outbox WHERE parcel_id = ?", waiting.id());
    }

    /** False when the lane held nothing. */
    boolean removeAll(Handle handle, String lane) {
        return sql.update(handle, "DELETE FROM outbox WHERE lane = ?", lane) > 0;
    }

    void countTry(Handle handle, Waiting waiting) {
        sql.update(handle, "UPDATE outbox SET tries = tries + 1 WHERE parcel_id = ?", waiting.id());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256 [Hint: this one is broken]", e);
        }
    }
}
