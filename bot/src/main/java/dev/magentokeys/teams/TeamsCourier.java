package dev.magentokeys.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.schema.ResourceResponse;
import dev.magentokeys.delivery.ChannelPace;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Carries activities to Teams' connectors. Teams knows no idempotency key: a message that arrived while its answer was lost is sent
 * again and stands there twice. The bot's token goes to service URLs of the list alone. Thread-safe.
 */
final class TeamsCourier implements Courier, AutoCloseable {

    private static final Attempt NOT_OURS = new Attempt.Undeliverable("the parcel is not one of this edge");
    private static final Duration PATIENCE = Connectors.CALL.plusSeconds(5);

    private final Connectors connectors;
    private final Predicate<String> serviceUrls;
    private final Seal seal;
    private final InstantSource clock;
    private final Refusals refusals;
    /** Teams takes seven messages in a second, eight in two and sixty in thirty. */
    private final ChannelPace pace = new ChannelPace(Duration.ofMillis(600), 5);

    /**
     * @param credentials empty for a connector of this machine
     * @param serviceUrls tells those that may get our token
     * @param seal put on the buttons of all that leaves
     */
    TeamsCourier(Optional<AppCredentials> credentials, Predicate<String> serviceUrls, Seal seal, InstantSource clock) {
        this(new Connectors(credentials, serviceUrls), serviceUrls, seal, clock);
    }

    TeamsCourier(Connectors connectors, Predicate<String> serviceUrls, Seal seal, InstantSource clock) {
        this.seal = seal;
        this.connectors = connectors;
        this.serviceUrls = serviceUrls;
        this.clock = clock;
        this.refusals = new Refusals(clock);
    }

    @Override
    public String name() {
        return Address.COURIER;
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        Optional<Address> address = Address.read(parcel.address());
        if (address.isEmpty()) {
            return NOT_OURS;
        }
        if (!serviceUrls.test(address.get().serviceUrl())) {
            return new Attempt.Undeliverable("its service URL is not one of Teams");
        }
        // Half of all that are looked at in a quick conversation have to wait: those are not read.
        Duration wait = pace.reserve(channel(address.get()), clock.instant());
        return wait.isZero()
                ? Post.read(parcel.body())
                        .map(post -> send(address.get(), post))
                        .orElse(NOT_OURS)
                : new Attempt.Later(wait, "it keeps to the pace that Teams asks for");
    }

    /** All threads of a channel share its limits. */
    private static String channel(Address address) {
        String conversation = address.conversation();
        int thread = conversation.indexOf(';');
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }

    private Attempt send(Address address, Post post) {
        try {
            call(address, post).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Attempt.Arrived();
        } catch (ExecutionException e) {
            return refusals.attempt(Optional.ofNullable(e.getCause()).orElse(e), post);
        } catch (TimeoutException | IllegalArgumentException e) {
            return refusals.attempt(e, post);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refusals.attempt(e, post);
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

    @Override
    public void close() {
        connectors.close();
    }
}
