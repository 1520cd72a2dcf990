package dev.magentokeys.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Where the bot may speak first. */
final class PlaceTable {

    private PlaceTable() {}

    static Optional<String> address(Handle handle, String key) {
        return handle.createQuery("SELECT address FROM place WHERE place_key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne();
    }

    /** True when the place is new; of one that is known, the address is brought up to date. */
    static boolean keep(Handle handle, String key, String address, Instant now) {
        boolean added = handle.execute(
                        "INSERT INTO place (place_key, address, kept_at) VALUES (?, ?, ?) ON CONFLICT (place_key) DO NOTHING",
                        key,
                        address,
                        now.toEpochMilli())
                == 1;
        if (!added) {
            handle.execute(
                    "UPDATE place SET address = ?, kept_at = ? WHERE place_key = ? AND address <> ?",
                    address,
                    now.toEpochMilli(),
                    key,
                    address);
        }
        return added;
    }

    static void forget(Handle handle, String key) {
        handle.execute("DELETE FROM place WHERE place_key = ?", key);
    }
}
