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

    private final Function<String, CompletableFuture<Profile>> profiles;
    private final InstantSource clock;
    private final Cache<Person, CompletableFuture<Profile>> known;
    private volatile Instant restUntil = Instant.MIN;

    /** @param profiles what Slack says of a user id; may fail */
    PersonLanguages(Function<String, CompletableFuture<Profile>> profiles, InstantSource clock) {
        this.profiles = profiles;
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
        CompletableFuture<Profile> answer = resting ? known.getIfPresent(person) : known.get(person, this::ask);
        boolean inVain = resting && answer != null && !answer.isDone();
        return answer == null || inVain
                ? Optional.empty()
                : await(person, answer).flatMap(profile -> Language.ofLocale(profile.locale()));
    }

    /** Whether Slack said that the person is an admin or an owner of the workspace; false when it said nothing yet. */
    boolean isAdmin(Person person) {
        CompletableFuture<Profile> answer = known.getIfPresent(person);
        return answer != null
                && answer.isDone()
                && !answer.isCompletedExceptionally()
                && answer.join().isAdminOf(person.tenant());
    }

    private Optional<Profile> await(Person person, CompletableFuture<Profile> answer) {
        try {
            return Optional.of(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
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

    private CompletableFuture<Profile> ask(Person person) {
        return profiles.apply(person.user());
    }

    private void rest() {
        restUntil = clock.instant().plus(REST);
        LOG.warn("Slack did not say a person's language in time; nobody asks for {} s", REST.toSeconds());
    }
}
