package dev.magentokeys.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: twice as long each time up to a longest, never less than the platform asks for, and up to a
 * fifth more by chance, so that what failed together does not come back together. Thread-safe when its random generator is.
 */
public final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration WORTHLESS_AFTER = Duration.ofDays(3);
    private static final int MOST_DOUBLINGS = 16;
    private static final double SPREAD = 0.2;

    private final RandomGenerator random;

    public Patience(RandomGenerator random) {
        this.random = random;
    }

    /** @param tries how often the parcel was put off before */
    public Duration pause(int tries, Duration atLeast) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        Duration pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        Duration longer = pause.compareTo(atLeast) < 0 ? atLeast : pause;
        return longer.plusMillis((long) (longer.toMillis() * SPREAD * random.nextDouble()));
    }

    /** After three days nobody waits for the answer any more, and the parcels behind it should go. */
    public boolean isWorthless(Waiting waiting, Instant now) {
        return now.isAfter(waiting.since().plus(WORTHLESS_AFTER));
    }
}
