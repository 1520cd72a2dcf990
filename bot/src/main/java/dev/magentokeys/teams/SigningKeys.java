package dev.magentokeys.teams;

import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that the service signs with, kept and fetched again in the background when they are a day old. A key that is not among
 * them is looked for at most every few minutes, whoever asks. While a fetch is under way, or fails, the keys that are known go on;
 * only who asks for an unknown one waits for it, for {@link KeyFetch#PATIENCE} at most. One fetch is under way at a time, under no
 * lock. Thread-safe.
 */
final class SigningKeys {

    /** After so long they are fetched again. */
    static final Duration FRESH = Duration.ofHours(24);

    /** So long after a fetch that brought keys no unknown key is looked for. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    /** So long after a fetch that failed none is tried. */
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

    private static final CompletableFuture<?> NONE = CompletableFuture.completedFuture("none");
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    /**
     * @param fetched when the keys came
     * @param notBefore when the next fetch may begin
     * @param fetch the one that is under way
     */
    private record State(
            Map<String, OpenIdMetadataKey> keys, Instant fetched, Instant notBefore, CompletableFuture<?> fetch) {}

    private final KeyFetch source;
    private final InstantSource clock;
    private final AtomicReference<State> state =
            new AtomicReference<>(new State(Map.of(), Instant.MIN, Instant.MIN, NONE));

    SigningKeys(URI openIdUrl, InstantSource clock) {
        this.source = new KeyFetch(openIdUrl);
        this.clock = clock;
    }

    /** @throws Refusal 503 when no key at all can be had */
    Optional<OpenIdMetadataKey> get(String id) throws Refusal {
        State known = state();
        Optional<OpenIdMetadataKey> key = Optional.ofNullable(known.keys.get(id));
        if (key.isPresent() && clock.instant().isBefore(known.fetched.plus(FRESH))) {
            return key;
        }
        CompletableFuture<?> fetch = fetch();
        return key.isPresent() ? key : afterwards(id, fetch);
    }

    private State state() {
        return Objects.requireNonNull(state.get());
    }

    private Optional<OpenIdMetadataKey> afterwards(String id, CompletableFuture<?> fetch) throws Refusal {
        fetch.join();
        Map<String, OpenIdMetadataKey> keys = state().keys;
        if (keys.isEmpty()) {
            throw new Refusal(503, "the keys of the Bot Framework cannot be fetched");
        }
        return Optional.ofNullable(keys.get(id));
    }

    /** The fetch that is under way, or a finished one when it is too early for another. It never fails. */
    private CompletableFuture<?> fetch() {
        State seen = state();
        if (clock.instant().isBefore(seen.notBefore)) {
            return seen.fetch;
        }
        CompletableFuture<Void> start = new CompletableFuture<>();
        CompletableFuture<State> fetch = start.thenCompose(now -> source.keys())
                .handle((keys, failure) -> failure == null ? fetched(keys) : failed(seen, failure))
                .whenComplete((next, never) -> state.set(next));
        if (!state.compareAndSet(seen, new State(seen.keys, seen.fetched, Instant.MAX, fetch))) {
            return state().fetch;
        }
        start.complete(null);
        return fetch;
    }

    private State fetched(Map<String, OpenIdMetadataKey> keys) {
        Instant now = clock.instant();
        return new State(keys, now, now.plus(PAUSE), NONE);
    }

    private State failed(State before, Throwable failure) {
        Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
        LOG.warn(
                "The keys of the Bot Framework could not be fetched: {}",
                cause.getClass().getSimpleName());
        return new State(before.keys, before.fetched, clock.instant().plus(PAUSE_AFTER_FAILURE), NONE);
    }
}
