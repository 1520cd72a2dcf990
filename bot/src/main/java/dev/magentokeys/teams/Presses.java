package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.Press;
import dev.magentokeys.chat.NotStoredException;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes in the presses of buttons. A button says whose case it belongs to; for anybody else it does nothing and says so. Pressed
 * twice it counts once, and shows the same again. What it shows stands in its own data, so it does so after a restart too.
 */
final class Presses {

    /** The name of the invoke. */
    static final String INVOKE = "adaptiveCard/action";

    private static final String LATE = ":late";

    private final TeamsDesk desk;
    private final PersonalChats chats;
    private final OpenCases cases;
    private final DoubtedForms forms;
    private final AlertPresses alerts;
    private final Seal seal;

    Presses(TeamsDesk desk, PersonalChats chats, OpenCases cases, AlertPresses alerts, Seal seal) {
        this.alerts = alerts;
        this.seal = seal;
        this.cases = cases;
        this.forms = new DoubtedForms(desk);
        this.desk = desk;
        this.chats = chats;
    }

    /** By a client that puts another card in place of the pressed one. */
    Answer executed(Arrived arrived) {
        JsonNode data = arrived.value().at("/action/data");
        return seal.read(data).map(button -> executed(arrived, button, data)).orElseGet(Answer::done);
    }

    private Answer executed(Arrived arrived, ButtonData button, JsonNode data) {
        if (!isFor(button, arrived)) {
            return Answer.sentence(Words.of(language(arrived)).get("not-yours"));
        }
        try {
            return AlertPresses.of(button)
                    .map(press -> alerts.executed(arrived, button, press))
                    .orElseGet(() -> Answer.card(take(arrived, button, data)));
        } catch (NotStoredException e) {
            // Teams sends no press twice: the person has to.
            return Answer.sentence(Words.of(language(arrived)).get("failed"));
        }
    }

    /** By a client that only sends a message. */
    Answer submitted(Arrived arrived) {
        JsonNode data = arrived.value();
        seal.read(data).ifPresent(button -> {
            Optional<Press> press = AlertPresses.of(button);
            if (press.isPresent()) {
                alerts.submitted(arrived, button, press.get());
            } else if (isFor(button, arrived)) {
                take(arrived, button, data);
            } else {
                Owner sender = arrived.sender();
                desk.tell(
                        arrived.onceKey(),
                        Replies.notice(chats.replyTo(arrived, sender), "not-yours", language(arrived)));
            }
        });
        return Answer.accepted();
    }

    private static boolean isFor(ButtonData button, Arrived arrived) {
        return button.owner().isEverybody()
                || button.owner().user().equals(arrived.person().user());
    }

    private static Language language(Arrived arrived) {
        return arrived.language().orElse(Language.EN);
    }

    /** Returns the card that takes the place of the pressed one. */
    private ObjectNode take(Arrived arrived, ButtonData button, JsonNode data) {
        Owner owner = button.owner().isEverybody() ? arrived.sender() : button.owner();
        ReplyTo to = chats.replyTo(arrived, owner);
        Optional<CaseChoice> choice = OpenCases.choice(button);
        if (choice.isPresent()) {
            return cases.press(arrived, to, choice.orElseThrow());
        }
        return take(arrived, button, data, to);
    }

    private ObjectNode take(Arrived arrived, ButtonData button, JsonNode data, ReplyTo to) {
        String conversation = TeamsDesk.conversation(arrived, to.owner());
        String onceKey = onceKey(arrived, button);
        Optional<Conversation> before = desk.find(conversation);
        Language language = TeamsDesk.spokenIn(before, arrived);
        if (desk.isTakenIn(onceKey)) {
            return Pressed.again(button, language, arrived.scope());
        }
        int turn = before.map(Conversation::turn).orElse(0);
        Pressed pressed = Pressed.of(button, data, turn, desk::mask);
        Optional<ObjectNode> doubted = arrived.awaitsCard()
                ? forms.again(onceKey, conversation, arrived.person().asker(), pressed)
                : Optional.empty();
        if (doubted.isPresent()) {
            return doubted.orElseThrow();
        }
        Receipt receipt = desk.receive(
                arrived,
                to,
                new TeamsDesk.Heard(pressed.late() ? onceKey + LATE : onceKey, pressed.content(), pressed.redactions()),
                reply -> concat(replaced(arrived, pressed, reply), desk.parcels(to, reply)));
        return receipt instanceof Receipt.Answered answered
                ? pressed.after(answered.reply(), arrived.scope())
                : pressed.after(language, arrived.scope());
    }

    /** Everybody else sees the card change by this, and who pressed when they come back to the chat. */
    private static List<Parcel> replaced(Arrived arrived, Pressed pressed, Reply reply) {
        return arrived.replyTo().filter(message -> !pressed.button().isStanding()).stream()
                .map(message -> arrived.address()
                        .parcel(new Post.Replace(message, Card.around(pressed.after(reply, arrived.scope())))))
                .toList();
    }

    private static List<Parcel> concat(List<Parcel> before, List<Parcel> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    /** A message of the bot takes each of its buttons once; a welcome may be used again and again. */
    static String onceKey(Arrived arrived, ButtonData button) {
        return arrived.replyTo()
                .filter(message -> !button.isStanding())
                .map(message -> String.join(
                        ":",
                        "teams:press",
                        arrived.address().tenant(),
                        arrived.address().conversation(),
                        message,
                        String.valueOf(button.turn()),
                        button.choice(),
                        arrived.person().user()))
                .orElseGet(arrived::onceKey);
    }
}
