package dev.magentokeys.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The language that each person's Slack is set to. At most 10,000 people are remembered, for 12 hours: for so long a change of
 * the setting may go unseen. Only the first message of a person waits, and at most {@link #PATIENCE}, so that Slack gets its
 * acknowledgement within its three seconds; once a look-up has failed, nobody asks for {@link #REST}. Thread-safe.
 */
final class PersonLanguages {

    static final Duration STALENESS = Duration.ofHours(12);
    static final Duration REST = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Logger LOG = LoggerFactory.getLogger(PersonLanguages.class);

    private final Function<String, CompletableFuture<String>> locales;
    private final InstantSource clock;
    private final Cache<Person, CompletableFuture<Optional<Language>>> known;
    private volatile Instant restUntil = Instant.MIN;

    /** @param locales the locale of a user id, such as {@code sv-SE}; may fail */
    PersonLanguages(Function<String, CompletableFuture<String>> locales, InstantSource clock) {
        this.locales = locales;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(STALENESS)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Empty when it is not known, or not yet, or none that the bot speaks. */
    Optional<Language> of(Person person) {
        boolean resting = clock.instant().isBefore(restUntil);
        CompletableFuture<Optional<Language>> answer =
                resting ? known.getIfPresent(person) : known.get(person, this::ask);
        boolean inVain = resting && answer != null && !answer.isDone();
        return answer == null || inVain ? Optional.empty() : await(person, answer);
    }

    private Optional<Language> await(Person person, CompletableFuture<Optional<Language>> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            rest();
            return Optional.empty();
        } catch (ExecutionException e) {
            known.asMap().remove(person, answer);
            rest();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private CompletableFuture<Optional<Language>> ask(Person person) {
        return locales.apply(person.user()).thenApply(Language::ofLocale);
    }

    private void rest() {
        restUntil = clock.instant().plus(REST);
        LOG.warn("Slack did not say a person's language in time; nobody asks for {} s", REST.toSeconds());
    }
}
