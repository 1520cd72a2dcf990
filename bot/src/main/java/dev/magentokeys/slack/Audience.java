package dev.magentokeys.slack;

import dev.magentokeys.alerts.PlanPress;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Parcel;
import java.util.List;

/** Who sees an answer in a channel: a plan is for everybody there, all else for the person alone. */
final class Audience {

    private Audience() {}

    static boolean isEverybody(Reply reply, Address address) {
        return PlanPress.isIn(reply) && address.sharedChannel().isPresent();
    }

    static List<Parcel> parcels(Reply reply, Address address) {
        boolean everybody = isEverybody(reply, address);
        return BlockKit.render(reply).stream()
                .map(body -> address.parcel(everybody ? SlackCourier.forAll(body) : body))
                .toList();
    }
}
