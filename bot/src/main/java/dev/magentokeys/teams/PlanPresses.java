package dev.magentokeys.teams;

import dev.magentokeys.alerts.PlanPress;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes in the presses of buttons of a plan, which belong to everybody: the card changes in place, whoever pressed. */
final class PlanPresses {

    private final TeamsDesk desk;

    PlanPresses(TeamsDesk desk) {
        this.desk = desk;
    }

    /** A plan goes on for as long as it stands there, so each press is one of its own. */
    Answer take(Arrived arrived, ReplyTo to, ButtonData button) {
        Message.Pressed pressed = new Message.Pressed(button.choice(), Optional.empty());
        Receipt receipt = desk.receive(
                arrived,
                to,
                new TeamsDesk.Heard(arrived.onceKey(), pressed, 0),
                reply -> PlanPress.isIn(reply) ? changed(arrived, to, reply) : desk.parcels(to, reply));
        return receipt instanceof Receipt.Answered answered && PlanPress.isIn(answered.reply()) && arrived.awaitsCard()
                ? Answer.card(Cards.inPlace(answered.reply()))
                : Answer.done();
    }

    /** What is said beside the plan follows as a message of its own. */
    private List<Parcel> changed(Arrived arrived, ReplyTo to, Reply reply) {
        List<Part> beside = Layout.of(reply).told();
        Stream<Parcel> replaced = arrived.replyTo().stream()
                .map(message -> arrived.address().parcel(new Post.Replace(message, Card.around(Cards.inPlace(reply)))));
        return Stream.concat(
                        replaced, beside.isEmpty() ? Stream.empty() : desk.parcels(to, reply.saying(beside)).stream())
                .toList();
    }
}
