package dev.magentokeys.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that tests put forward. Thread-safe. */
public final class SettableClock implements InstantSource {

    private final InstantSource base;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    private SettableClock(InstantSource base) {
        this.base = base;
    }

    /** Stands still, on a winter morning of 2026, until it is put forward. */
    public static SettableClock standing() {
        return new SettableClock(InstantSource.fixed(Instant.parse("2026-01-15T08:00:00Z")));
    }

    /** Runs on, for what looks at its clock again and again until some time has passed. */
    public static SettableClock running() {
        return new SettableClock(InstantSource.system());
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    public void advance(Duration duration) {
        ahead.updateAndGet(before -> before.plus(duration));
    }
}
