package dev.magentokeys.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import dev.magentokeys.delivery.ChannelPace;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Carries activities to Teams' connectors. Teams knows no idempotency key: a message that arrived while its answer was lost is sent
 * again and stands there twice. The bot's token goes to service URLs of the list alone. Thread-safe.
 */
final class TeamsCourier implements Courier, AutoCloseable {

    private static final Attempt NOT_OURS = new Attempt.Undeliverable("the parcel is not one of this edge");

    private final Connectors connectors;
    private final Predicate<String> serviceUrls;
    private final Posting posting;
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
        this.posting = new Posting(connectors, seal);
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
        // All threads of a channel share its limits. Half of all that are looked at in a quick conversation have to
        // wait:
        // those are not read.
        Duration wait = pace.reserve(address.get().ofChannel().conversation(), clock.instant());
        return wait.isZero()
                ? Post.read(parcel.body())
                        .map(post -> send(address.get(), post))
                        .orElse(NOT_OURS)
                : new Attempt.Later(wait, "it keeps to the pace that Teams asks for");
    }

    private Attempt send(Address address, Post post) {
        try {
            posting.post(address, post);
            return new Attempt.Arrived();
        } catch (Posting.NotPosted e) {
            return refusals.attempt(e.why(), post);
        }
    }

    @Override
    public void close() {
        connectors.close();
    }
}
