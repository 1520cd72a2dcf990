package dev.magentokeys.teams;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.delivery.RetryAfter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges why a connector did not take an activity. Of what it says, only its error code is told on. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Duration BACK_OFF = Duration.ofSeconds(5);

    /** Besides troubles of the server: those that Teams says to try again after, and a request that it did not wait for. */
    private static final Set<Integer> PASSING = Set.of(408, 412, 429);

    private static final Set<String> GONE = Set.of("ConversationNotFound", "BotNotInConversationRoster");

    private final InstantSource clock;

    Refusals(InstantSource clock) {
        this.clock = clock;
    }

    Attempt attempt(Throwable failure, Post post) {
        if (failure instanceof ErrorResponseException refusal) {
            return refused(refusal, post);
        }
        if (failure instanceof IllegalArgumentException) {
            return new Attempt.Undeliverable("the address names no conversation of a connector");
        }
        if (failure instanceof BotToken.NoTokenException) {
            LOG.warn(
                    "No token for Teams could be had [Hint: check the app's id, secret and tenant in Microsoft Entra]");
        }
        return later(failure.getClass().getSimpleName());
    }

    private Attempt refused(ErrorResponseException refusal, Post post) {
        int status = refusal.response().code();
        String code = code(refusal);
        String reason = code.isEmpty() ? "HTTP " + status : "HTTP " + status + " " + code;
        if (status >= 200 && status < 300) {
            return new Attempt.Arrived();
        }
        if (status == 401) {
            LOG.warn("Teams refused the bot's token [Hint: check that the app's secret has not expired"
                    + " and that its id and tenant are those of the Azure Bot]");
            return later(reason);
        }
        if (PASSING.contains(status) || status >= 500) {
            return new Attempt.Later(retryAfter(refusal), reason);
        }
        return isOfNoUse(post, status, code) ? new Attempt.Arrived() : new Attempt.Undeliverable(reason);
    }

    /** A message that somebody deleted needs no other content: that is no fault for an operator to look into. */
    private static boolean isOfNoUse(Post post, int status, String code) {
        return post instanceof Post.Replace && status == 404 && !GONE.contains(code);
    }

    /** Whether the bot may write there no more: it was removed, or the conversation is gone. */
    static boolean isOver(Throwable failure) {
        return failure instanceof ErrorResponseException refusal
                && (refusal.response().code() == 403 || GONE.contains(code(refusal)));
    }

    /** Whether Teams does not find the message, or the conversation and does not say so. */
    static boolean isNotFound(Throwable failure) {
        return failure instanceof ErrorResponseException refusal
                && refusal.response().code() == 404;
    }

    private Duration retryAfter(ErrorResponseException refusal) {
        return Optional.ofNullable(refusal.response().headers().get("Retry-After"))
                .flatMap(value -> RetryAfter.read(value, clock.instant()))
                .orElse(BACK_OFF);
    }

    private static Attempt later(String reason) {
        return new Attempt.Later(BACK_OFF, reason);
    }

    /** Such as {@code BotNotInConversationRoster}; empty when there is none, or what stands there is no code. */
    private static String code(ErrorResponseException refusal) {
        return Optional.ofNullable(refusal.body())
                .flatMap(body -> Optional.ofNullable(body.getError()))
                .flatMap(error -> Optional.ofNullable(error.getCode()))
                .filter(code -> code.matches("[A-Za-z]{1,60}"))
                .orElse("");
    }
}
