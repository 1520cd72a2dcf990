package dev.magentokeys.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps to the pace that a platform asks for in a channel, with a small burst for a quick conversation. Each channel has a debt that
 * a message adds to and that time pays off. Thread-safe.
 */
public final class ChannelPace {

    private final Duration cost;
    private final Duration burst;

    /**
     * @param cost the time between two messages in the long run
     * @param burst how many may go at once after a rest
     */
    public ChannelPace(Duration cost, int burst) {
        this.cost = cost;
        this.burst = cost.multipliedBy(burst);
    }

    private final Cache<String, Instant> paidOffAt = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** How long the next message must wait: zero when it may go, and is then counted. */
    public Duration reserve(String channel, Instant now) {
        Duration[] wait = {Duration.ZERO};
        paidOffAt.asMap().compute(channel, (key, before) -> {
            Instant debt = before == null || before.isBefore(now) ? now : before;
            Instant after = debt.plus(cost);
            wait[0] = Duration.between(now.plus(burst), after);
            return wait[0].compareTo(Duration.ZERO) > 0 ? debt : after;
        });
        return wait[0].isNegative() ? Duration.ZERO : wait[0];
    }
}
