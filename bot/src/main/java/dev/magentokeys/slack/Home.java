package dev.magentokeys.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.magentokeys.chat.CaseButton;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.delivery.Parcel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Home tab: drawn anew each time its person opens it or presses a button on it. A button goes on in the direct messages, for
 * nobody but who pressed it.
 */
final class Home {

    /** The actions that {@link HomeView} offers. */
    static final Pattern OURS = Pattern.compile("home:(start|case:[0-9]+)");

    private static final Message.Text CHECK = new Message.Text("/check");

    private final SlackDesk desk;
    private final Addresses addresses;

    Home(SlackDesk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    Response opened(EventsApiPayload<AppHomeOpenedEvent> payload) {
        AppHomeOpenedEvent event = payload.getEvent();
        if ("home".equals(event.getTab())) {
            String id = Objects.requireNonNullElseGet(payload.getEventId(), event::getEventTs);
            Person.in(payload, event.getUser())
                    .ifPresent(person -> desk.tell("slack:event:" + id, List.of(HomeCourier.parcel(person))));
        }
        return Response.ok();
    }

    Response pressed(BlockActionPayload press) {
        Optional<CaseChoice> choice =
                Optional.ofNullable(press.getActions().get(0).getValue()).flatMap(CaseButton::read);
        Person.acting(press).ifPresent(person -> choice.ifPresent(chosen -> goOn(press, person, chosen)));
        return Response.ok();
    }

    private void goOn(BlockActionPayload press, Person person, CaseChoice choice) {
        desk.receive(Presses.onceKey(press, person), person, CHECK, 0, choice, reply -> parcels(person, reply));
    }

    private List<Parcel> parcels(Person person, Reply reply) {
        return Stream.concat(
                        BlockKit.render(reply).stream().map(addresses.direct(person)::parcel),
                        Stream.of(HomeCourier.parcel(person)))
                .toList();
    }
}
