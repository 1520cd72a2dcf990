package dev.magentokeys.teams;

import dev.magentokeys.chat.Desk;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.Letter;
import dev.magentokeys.delivery.ListedCase;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.wording.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The desk for people of Teams. Thread-safe. */
final class TeamsDesk {

    private final Desk desk;
    private final Replies replies;

    TeamsDesk(Desk desk, Replies replies) {
        this.desk = desk;
        this.replies = replies;
    }

    Instant now() {
        return desk.now();
    }

    Masked mask(String typed) {
        return desk.mask(typed);
    }

    /** It is answered through the outbox. */
    void take(Letter letter) {
        desk.take(letter);
    }

    /**
     * What is heard at once.
     *
     * @param onceKey names the message across repeated deliveries
     */
    record Heard(String onceKey, Message.Content content, int redactions) {}

    /** Takes in what does not wait behind a file. */
    Receipt receive(Arrived arrived, ReplyTo to, Heard heard, Function<Reply, List<Parcel>> parcels) {
        return receive(arrived, to, heard, new CaseChoice.Current(), parcels);
    }

    /** The same for another case of this conversation, which is the open one from then on. */
    Receipt receive(
            Arrived arrived, ReplyTo to, Heard heard, CaseChoice choice, Function<Reply, List<Parcel>> parcels) {
        String conversation = conversation(arrived, to.owner());
        Incoming incoming = new Incoming(
                heard.onceKey,
                conversation,
                new Message(heard.content, arrived.language(), heard.redactions),
                parcels,
                Optional.of(TeamsReminders.to(conversation, to)));
        return desk.receive(incoming, choice);
    }

    boolean isTakenIn(String onceKey) {
        return desk.isTakenIn(onceKey);
    }

    /** A reply as it is sent there. */
    List<Parcel> parcels(ReplyTo to, Reply reply) {
        return replies.parcels(to, reply);
    }

    /** The open cases of a conversation, last touched first. */
    List<ListedCase> cases(String conversation, Language language) {
        return desk.cases(conversation, language);
    }

    /** Sends these, once under their key. */
    void tell(String onceKey, List<Parcel> parcels) {
        desk.tell(onceKey, parcels);
    }

    /** What the bot would say to this text now, without hearing it. Empty when there is no such conversation. */
    Optional<Reply> foreseen(String conversation, String text) {
        return desk.foreseen(conversation, text);
    }

    /** The turn that the conversation has come to; 0 when there is none. */
    int turn(String conversation) {
        return desk.turn(conversation);
    }

    boolean awaitsRating(String conversation) {
        return desk.awaitsRating(conversation);
    }

    /** The language that the bot speaks in a conversation: its own, else that of who speaks. */
    Language spokenIn(String conversation, Arrived arrived) {
        return desk.language(conversation).orElseGet(() -> arrived.language().orElse(Language.EN));
    }

    /** The key of a case of who speaks: nobody goes on with somebody else's. */
    static String conversation(Arrived arrived, Owner owner) {
        return arrived.person().conversation(owner.conversation());
    }
}
