package dev.magentokeys.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits until a condition holds. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    private Eventually() {}

    /** @throws AssertionError that names the condition when it does not hold within 20 seconds */
    public static void await(String condition, BooleanSupplier holds) {
        await(condition, PATIENCE, holds);
    }

    /** @throws AssertionError that names the condition when it does not hold in time */
    public static void await(String condition, Duration patience, BooleanSupplier holds) {
        await(() -> condition, patience, holds);
    }

    /** @param condition asked only when the time is over, so that it can tell how far things got */
    public static void await(Supplier<String> condition, Duration patience, BooleanSupplier holds) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("Not within %s: %s".formatted(patience, condition.get()));
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
