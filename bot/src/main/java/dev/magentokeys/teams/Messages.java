package dev.magentokeys.teams;

import dev.magentokeys.chat.TypedCommand;
import dev.magentokeys.chat.Usage;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Letter;
import dev.magentokeys.secrets.Masked;
import java.util.List;
import java.util.Optional;

/** Takes in what people write: in a personal chat, or elsewhere with a mention of the bot. */
final class Messages {

    private final TeamsDesk desk;
    private final PersonalChats chats;
    private final OpenCases cases;

    private final AlertPlaces alerts;

    Messages(TeamsDesk desk, PersonalChats chats, OpenCases cases, AlertPlaces alerts) {
        this.alerts = alerts;
        this.cases = cases;
        this.desk = desk;
        this.chats = chats;
    }

    Answer take(Arrived arrived) {
        boolean forUs = !arrived.scope().isShared() || Mentions.includes(arrived.activity(), arrived.bot());
        if (forUs) {
            Masked text = desk.mask(PlainText.of(arrived));
            List<Enclosure> files =
                    TeamsFile.in(arrived.withAttachments(), desk::mask).toList();
            if (!text.text().isBlank() || !files.isEmpty()) {
                hear(arrived, text, files);
            } else if (arrived.scope().isShared()) {
                hear(arrived, new Masked("check", 0), files);
            }
        }
        return Answer.accepted();
    }

    private void hear(Arrived arrived, Masked text, List<Enclosure> files) {
        alerts.heard(arrived, text.text());
        ReplyTo to = chats.replyTo(arrived, arrived.sender());
        if (text.text().equalsIgnoreCase(OpenCases.COMMAND)) {
            cases.list(arrived, to);
            return;
        }
        Optional<String> command = files.isEmpty() ? TypedCommand.amongTalk(text.text()) : Optional.empty();
        command.ifPresentOrElse(
                heard -> command(arrived, to, heard, text.count()), () -> desk.take(letter(arrived, to, text, files)));
    }

    private void command(Arrived arrived, ReplyTo to, String heard, int redactions) {
        desk.receive(
                arrived,
                to,
                new TeamsDesk.Heard(arrived.onceKey(), new Message.Text(heard), redactions),
                reply -> desk.parcels(to, heard.equals(TypedCommand.HELP) ? usage(reply) : reply));
    }

    private static Reply usage(Reply reply) {
        return Usage.before(reply, "", Words.of(reply.language()));
    }

    /** Teams refuses what is too long instead of cutting it, so no rest ever follows. */
    private Letter letter(Arrived arrived, ReplyTo to, Masked text, List<Enclosure> files) {
        return new Letter(
                arrived.onceKey(),
                TeamsDesk.conversation(arrived, to.owner()),
                arrived.address().conversation(),
                text.text(),
                "",
                files,
                false,
                arrived.sent().orElseGet(desk::now),
                desk.now(),
                arrived.language(),
                text.count(),
                to.write());
    }
}
