package dev.magentokeys.teams;

import com.microsoft.bot.schema.ChannelAccount;
import dev.magentokeys.delivery.AlertDesk;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Places;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Tells who left a team. The e-mail address is asked of Teams where it is not at hand: in the person's own chat with the bot, as who left
 * a team is a member of it no more. Thread-safe.
 */
final class DepartureCourier implements Courier {

    private static final long PATIENCE_SECONDS = 10;

    private final Connectors connectors;
    private final Predicate<String> serviceUrls;
    private final Places places;
    private final AlertDesk alerts;
    private final Refusals refusals;

    DepartureCourier(
            Connectors connectors,
            Predicate<String> serviceUrls,
            Places places,
            AlertDesk alerts,
            InstantSource clock) {
        this.connectors = connectors;
        this.serviceUrls = serviceUrls;
        this.places = places;
        this.alerts = alerts;
        this.refusals = new Refusals(clock);
    }

    @Override
    public String name() {
        return Departure.COURIER;
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        return Departure.read(parcel)
                .map(this::carry)
                .orElseGet(() -> new Attempt.Undeliverable("the parcel is not one of departures"));
    }

    private Attempt carry(Departure gone) {
        Optional<Address> chat = places.place(gone.person().place())
                .flatMap(Address::read)
                .filter(known -> gone.email().isEmpty() && serviceUrls.test(known.serviceUrl()));
        return chat.map(address -> ask(gone, address)).orElseGet(() -> tell(gone, gone.email()));
    }

    private Attempt ask(Departure gone, Address chat) {
        try {
            ChannelAccount account = connectors
                    .at(chat.serviceUrl())
                    .getConversationMember(gone.person().user(), chat.conversation())
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return tell(gone, Optional.ofNullable(account).flatMap(Departures::email));
        } catch (ExecutionException e) {
            return unanswered(gone, Optional.ofNullable(e.getCause()).orElse(e));
        } catch (TimeoutException | IllegalArgumentException e) {
            return unanswered(gone, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unanswered(gone, e);
        }
    }

    /** Where asking again cannot help, whom somebody matched is known all the same. */
    private Attempt unanswered(Departure gone, Throwable why) {
        Attempt attempt = refusals.attempt(why, new Post.Say(Elements.of("message")));
        return attempt instanceof Attempt.Later ? attempt : tell(gone, Optional.empty());
    }

    private Attempt tell(Departure gone, Optional<String> email) {
        Person person = gone.person();
        alerts.left(
                gone.onceKey() + ":told",
                person.asker().tenant(),
                person.asker().person(),
                email,
                gone.at());
        return new Attempt.Arrived();
    }
}
