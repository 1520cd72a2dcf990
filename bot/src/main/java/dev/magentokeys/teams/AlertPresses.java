package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.access.Asker;
import dev.magentokeys.alerts.Offer;
import dev.magentokeys.alerts.Press;
import dev.magentokeys.chat.Desk;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.AlertBoard;
import dev.magentokeys.delivery.AlertCheck;
import dev.magentokeys.delivery.AlertDesk;
import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;

/**
 * Takes in the presses of buttons of alerts, by anybody in the channel. The card that is answered is the alert as it stands then; the
 * message changes for all others by the courier. An alert is looked for in the tenant of who presses, and nowhere else.
 */
final class AlertPresses {

    private final TeamsDesk desk;
    private final PersonalChats chats;
    private final AlertDesk alerts;
    private final AlertBoard board;
    private final Members members;

    AlertPresses(TeamsDesk desk, PersonalChats chats, Alerting alerting, Members members) {
        this.desk = desk;
        this.chats = chats;
        this.alerts = alerting.desk();
        this.board = alerting.board();
        this.members = members;
    }

    /** The button of an alert; empty when it is another one. */
    static Optional<Press> of(ButtonData button) {
        return button.owner().isEverybody() ? Press.read(button.choice()) : Optional.empty();
    }

    /** By a client that puts another card in place of the pressed one. */
    Answer executed(Arrived arrived, ButtonData button, Press press) {
        if (press.offer() == Offer.CHECK) {
            return Answer.sentence(check(arrived, press));
        }
        AlertDesk.Pressed pressed = press(arrived, button, press);
        return pressed.counted()
                ? shown(arrived, press).map(Answer::card).orElseGet(() -> Answer.sentence(gone(arrived)))
                : Answer.sentence(Card.plain(pressed.told()));
    }

    /** By a client that only sends a message. */
    void submitted(Arrived arrived, ButtonData button, Press press) {
        if (press.offer() == Offer.CHECK) {
            check(arrived, press);
            return;
        }
        AlertDesk.Pressed pressed = press(arrived, button, press);
        if (!pressed.counted()) {
            desk.tell(arrived.onceKey() + ":told", told(arrived, pressed.told()));
        }
    }

    private AlertDesk.Pressed press(Arrived arrived, ButtonData button, Press press) {
        members.met(arrived);
        String onceKey = Presses.onceKey(arrived, button);
        Asker asker = arrived.person().asker();
        return Desk.stored(onceKey, () -> alerts.press(onceKey, asker, press, language(arrived)));
    }

    private Optional<ObjectNode> shown(Arrived arrived, Press press) {
        String channel = "teams:" + arrived.address().ofChannel().conversation();
        return board.shown(arrived.person().asker().tenant(), channel, press.alert())
                .map(drawing -> AlertCard.content(
                        drawing,
                        members.atHand(
                                drawing.called().people(), arrived.person().tenant())));
    }

    /** Begins it where only the person reads it, if the bot may write there. Returns what the person is told at once. */
    private String check(Arrived arrived, Press press) {
        Language language = language(arrived);
        Optional<AlertCheck> check = Desk.stored(
                arrived.onceKey(), () -> alerts.check(arrived.person().asker().tenant(), press.alert(), language));
        if (check.isEmpty()) {
            return gone(arrived);
        }
        ReplyTo to = inPrivate(arrived);
        desk.receive(
                arrived,
                to,
                new TeamsDesk.Heard(
                        arrived.onceKey(), new Message.Text(check.get().typed()), 0),
                reply -> desk.parcels(to, reply.after(check.get().before())));
        boolean elsewhere = arrived.scope().isShared() && !to.shared();
        return Words.of(language).get(elsewhere ? "alert.check.private" : "alert.check.here");
    }

    private ReplyTo inPrivate(Arrived arrived) {
        return chats.of(arrived)
                .map(chat -> new ReplyTo(
                        chat, false, new Owner(arrived.person().user(), chat.conversation()), Optional.of(chat)))
                .orElseGet(() -> chats.replyTo(arrived, arrived.sender()));
    }

    private List<Parcel> told(Arrived arrived, Reply reply) {
        return desk.parcels(inPrivate(arrived), reply);
    }

    private static String gone(Arrived arrived) {
        return Words.of(language(arrived)).get("alert.gone");
    }

    private static Language language(Arrived arrived) {
        return arrived.language().orElse(Language.EN);
    }
}
