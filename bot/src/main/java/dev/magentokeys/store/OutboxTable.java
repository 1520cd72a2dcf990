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
final class OutboxTable {

    private static final int LANE_LENGTH = 32;

    private OutboxTable() {}

    /** Names a lane by a digest: the name is logged, and an address may let its reader post. */
    static String lane(String courier, String address) {
        byte[] named = (courier + '\n' + address).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(named)).substring(0, LANE_LENGTH);
    }

    static void append(Handle handle, String lane, Parcel parcel, Instant notBefore) {
        handle.createUpdate("""
                        INSERT INTO outbox (parcel_id, lane, place, courier, address, body, tries, waiting_since)
                        VALUES (:id, :lane, (SELECT COALESCE(MAX(place), 0) + 1 FROM outbox WHERE lane = :lane),
                                :courier, :address, :body, 0, :from)""")
                .bind("id", UUID.randomUUID().toString())
                .bind("lane", lane)
                .bind("courier", parcel.courier())
                .bind("address", parcel.address())
                .bind("body", parcel.body())
                .bind("from", notBefore.toEpochMilli())
                .execute();
    }

    /** The first to leave, and the one behind it. */
    static List<Waiting> firstTwo(Handle handle, String lane) {
        return handle.createQuery("SELECT * FROM outbox WHERE lane = :lane ORDER BY place LIMIT 2")
                .bind("lane", lane)
                .map((row, context) -> new Waiting(
                        row.getString("parcel_id"),
                        parcel(row),
                        row.getInt("tries"),
                        Instant.ofEpochMilli(row.getLong("waiting_since"))))
                .list();
    }

    static List<Parcel> waiting(Handle handle, String lane) {
        return handle.createQuery("SELECT courier, address, body FROM outbox WHERE lane = :lane ORDER BY place")
                .bind("lane", lane)
                .map((row, context) -> parcel(row))
                .list();
    }

    private static Parcel parcel(ResultSet row) throws SQLException {
        return new Parcel(row.getString("courier"), row.getString("address"), row.getString("body"));
    }

    static void remove(Handle handle, Waiting waiting) {
        handle.execute("DELETE FROM outbox WHERE parcel_id = ?", waiting.id());
    }

    /** False when the lane held nothing. */
    static boolean removeAll(Handle handle, String lane) {
        return handle.execute("DELETE FROM outbox WHERE lane = ?", lane) > 0;
    }

    static void countTry(Handle handle, Waiting waiting) {
        handle.execute("UPDATE outbox SET tries = tries + 1 WHERE parcel_id = ?", waiting.id());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256 [Hint: this one is broken]", e);
        }
    }
}
