package dev.magentokeys.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a waiting parcel to its courier, once, and judges how that ended. Log lines name the parcel's id and courier, never its
 * address or body. Thread-safe.
 */
public final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Map<String, Courier> couriers;
    private final Patience patience;
    private final InstantSource clock;

    public Sender(Collection<? extends Courier> couriers, Patience patience, InstantSource clock) {
        this.couriers = couriers.stream().collect(Collectors.toUnmodifiableMap(Courier::name, Function.identity()));
        this.patience = patience;
        this.clock = clock;
    }

    /** What becomes of the parcel. */
    public sealed interface Outcome {
        /** It leaves the outbox: it has arrived, or never can. */
        record Gone() implements Outcome {}

        /** It stays, and so does everything behind it. */
        record Again(Instant notBefore) implements Outcome {}
    }

    /** Tries once. A parcel whose courier is not there waits for a start at which it is. */
    public Outcome carry(Waiting waiting) {
        Courier.Attempt attempt = Optional.ofNullable(
                        couriers.get(waiting.parcel().courier()))
                .map(courier -> attempt(courier, waiting))
                .orElseGet(() -> new Courier.Attempt.Later(Duration.ZERO, "its courier is not running"));
        if (attempt instanceof Courier.Attempt.Later later) {
            return putOff(waiting, later);
        }
        if (attempt instanceof Courier.Attempt.Undeliverable undeliverable) {
            drop(waiting, undeliverable.reason());
        }
        return new Outcome.Gone();
    }

    private Outcome putOff(Waiting waiting, Courier.Attempt.Later later) {
        Instant now = clock.instant();
        if (patience.isWorthless(waiting, now)) {
            drop(waiting, "given up, lately because " + later.reason());
            return new Outcome.Gone();
        }
        Duration pause = patience.pause(waiting.tries(), later.pause());
        LOG.info(
                "Parcel {} for {} is put off by {} ms: {}",
                waiting.id(),
                waiting.parcel().courier(),
                pause.toMillis(),
                later.reason());
        return new Outcome.Again(now.plus(pause));
    }

    private static void drop(Waiting waiting, String reason) {
        LOG.warn(
                "Parcel {} for {} is dropped: {}",
                waiting.id(),
                waiting.parcel().courier(),
                reason);
    }

    /** The message of an unforeseen exception may quote the parcel, so only its type is told. */
    private static Courier.Attempt attempt(Courier courier, Waiting waiting) {
        try {
            return courier.carry(waiting.parcel(), waiting.id());
        } catch (RuntimeException e) {
            return new Courier.Attempt.Later(
                    Duration.ZERO, "its courier failed with " + e.getClass().getSimpleName());
        }
    }
}
