package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.CaseButton;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;

/** The open cases of a person in one chat: listed when asked for, and gone on with or set aside by the buttons of the list. */
final class OpenCases {

    /** What is typed. */
    static final String COMMAND = "cases";

    private final TeamsDesk desk;

    OpenCases(TeamsDesk desk) {
        this.desk = desk;
    }

    void list(Arrived arrived, ReplyTo to) {
        desk.tell(
                arrived.onceKey(), List.of(to.address().parcel(new Post.Say(Card.around(card(arrived, to.owner()))))));
    }

    /** Which case a button is for; empty when it is none of the list's. */
    static Optional<CaseChoice> choice(ButtonData button) {
        return button.isStanding() && button.choice().startsWith(CaseCard.BUTTON)
                ? CaseButton.read(button.choice().substring(CaseCard.BUTTON.length()))
                : Optional.empty();
    }

    /** Returns the list as it is afterwards. */
    ObjectNode press(Arrived arrived, ReplyTo to, CaseChoice choice) {
        TeamsDesk.Heard check = new TeamsDesk.Heard(arrived.onceKey(), new Message.Text("/check"), 0);
        desk.receive(arrived, to, check, choice, reply -> desk.parcels(to, reply));
        return card(arrived, to.owner());
    }

    private ObjectNode card(Arrived arrived, Owner owner) {
        String conversation = TeamsDesk.conversation(arrived, owner);
        Language language = TeamsDesk.spokenIn(desk.find(conversation), arrived);
        return CaseCard.of(desk.cases(conversation, language), owner, language);
    }
}
