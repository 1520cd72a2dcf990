package dev.magentokeys.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps to about one message a second in a channel, with a small burst for a quick conversation. Slack asks for that pace; Teams
 * takes seven in a second, eight in two and sixty in thirty, so that it fits there too. Each channel has a debt that a message adds
 * a second to and that time pays off. Thread-safe.
 */
public final class ChannelPace {

    private static final Duration COST = Duration.ofSeconds(1);
    private static final Duration BURST = Duration.ofSeconds(3);

    private final Cache<String, Instant> paidOffAt = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** How long the next message must wait: zero when it may go, and is then counted. */
    public Duration reserve(String channel, Instant now) {
        Duration[] wait = {Duration.ZERO};
        paidOffAt.asMap().compute(channel, (key, before) -> {
            Instant debt = before == null || before.isBefore(now) ? now : before;
            Instant after = debt.plus(COST);
            wait[0] = Duration.between(now.plus(BURST), after);
            return wait[0].compareTo(Duration.ZERO) > 0 ? debt : after;
        });
        return wait[0].isNegative() ? Duration.ZERO : wait[0];
    }
}
