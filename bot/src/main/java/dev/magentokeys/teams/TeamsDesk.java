package dev.magentokeys.teams;

import dev.magentokeys.chat.Desk;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.CaseChoice;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.wording.Language;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The desk for people of Teams. Thread-safe. */
final class TeamsDesk extends Desk {

    private final Replies replies;

    TeamsDesk(
            Reception reception,
            Mailroom mailroom,
            Function<String, Masked> masker,
            Replies replies,
            InstantSource clock) {
        super(reception, mailroom, masker, clock);
        this.replies = replies;
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
                Optional.of(arrived.person().asker()),
                new Message(heard.content, arrived.language(), heard.redactions),
                parcels,
                Optional.of(TeamsReminders.to(conversation, to)),
                to.channel());
        return receive(incoming, choice);
    }

    /** A reply as it is sent there. */
    List<Parcel> parcels(ReplyTo to, Reply reply) {
        return replies.parcels(to, reply);
    }

    /** The language that the bot speaks in a conversation: its own, else that of who speaks. */
    static Language spokenIn(Optional<Conversation> conversation, Arrived arrived) {
        return conversation.map(Conversation::language).or(arrived::language).orElse(Language.EN);
    }

    /** The key of a case of who speaks: nobody goes on with somebody else's. */
    static String conversation(Arrived arrived, Owner owner) {
        return arrived.person().conversation(owner.conversation());
    }
}
