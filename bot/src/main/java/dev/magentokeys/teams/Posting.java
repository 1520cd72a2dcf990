package dev.magentokeys.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.ResourceResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hands one activity to the connector of its address, under the {@link Seal}, and waits for what becomes of it. Thread-safe. */
record Posting(Connectors connectors, Seal seal) {

    private static final Duration PATIENCE = Connectors.CALL.plusSeconds(5);

    /** It was not taken, or nobody knows; the cause says why. */
    static final class NotPosted extends Exception {

        private static final long serialVersionUID = 1L;

        NotPosted(Throwable cause) {
            super(cause);
        }

        Throwable why() {
            return Optional.ofNullable(getCause()).orElse(this);
        }
    }

    /** Returns Teams' id of the message; blank when it tells none. */
    String post(Address address, Post post) throws NotPosted {
        try {
            ResourceResponse taken = call(address, post).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return Optional.ofNullable(taken).map(ResourceResponse::getId).orElse("");
        } catch (ExecutionException e) {
            throw new NotPosted(Optional.ofNullable(e.getCause()).orElse(e));
        } catch (TimeoutException | IllegalArgumentException e) {
            throw new NotPosted(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotPosted(e);
        }
    }

    private CompletableFuture<ResourceResponse> call(Address address, Post post) {
        Conversations conversations = connectors.at(address.serviceUrl());
        if (post instanceof Post.Replace replace) {
            return conversations.updateActivity(
                    address.conversation(), replace.activityId(), new WireActivity(seal.on(replace.activity())));
        }
        Post.Say say = (Post.Say) post;
        return conversations.sendToConversation(address.conversation(), new WireActivity(seal.on(say.activity())));
    }
}
