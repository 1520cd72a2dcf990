package dev.magentokeys.delivery;

import java.time.Duration;

/** Carries parcels to one platform. An edge implements it. */
public interface Courier {

    /** The name that parcels address it by. */
    String name();

    /**
     * Tries once. May be called again with the same parcel after a crash.
     *
     * @param idempotencyKey the same for every try of one parcel
     */
    Attempt carry(Parcel parcel, String idempotencyKey);

    /** How a try ended. */
    sealed interface Attempt {
        record Arrived() implements Attempt {}

        /** Try again, not before this time has passed. */
        record Later(Duration pause, String reason) implements Attempt {}

        /** No further try can help: the channel is gone, the token revoked. */
        record Undeliverable(String reason) implements Attempt {}
    }
}
