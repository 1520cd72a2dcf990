package dev.magentokeys.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Parcel;
import java.util.List;
import java.util.Optional;

/** Takes in the presses of buttons of a plan: the message changes in place for everybody, whoever pressed. */
final class PlanPresses {

    private final SlackDesk desk;
    private final Addresses addresses;

    PlanPresses(SlackDesk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    void handle(BlockActionPayload payload, Person person, String choice) {
        addresses.ofPress(payload, person, desk.now()).ifPresent(alone -> {
            Address inPlace = addresses.inPlace(payload, person, desk.now()).orElse(alone);
            desk.receive(
                    person,
                    new SlackDesk.Heard(
                            Presses.onceKey(payload, person),
                            new Message.Pressed(choice, Optional.empty()),
                            0,
                            alone.sharedChannel()),
                    reply -> parcels(reply, alone, inPlace));
        });
    }

    /** What is no plan, such as a refusal, is for who pressed alone. */
    private static List<Parcel> parcels(Reply reply, Address alone, Address inPlace) {
        return Audience.isEverybody(reply, alone)
                ? BlockKit.render(reply).stream()
                        .map(body -> inPlace.parcel(SlackCourier.inPlace(body)))
                        .toList()
                : Audience.parcels(reply, alone);
    }
}
