package dev.magentokeys.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.access.Asker;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.json.MaskedInput;
import dev.magentokeys.json.ReplyJson;
import dev.magentokeys.wording.Language;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes messages in, and answers each with the object of record; a repeated one gets the answer that it got before. */
final class Intake {

    /** Whoever is at this machine. */
    private static final Asker ASKER = new Asker(new Tenant("local"), "local:page");

    private final Reception reception;
    private final ConversationIds ids;
    private final LastAnswers answers = new LastAnswers();

    Intake(Reception reception, ConversationIds ids) {
        this.reception = reception;
        this.ids = ids;
        reception.appoint(ASKER, "local");
    }

    /**
     * One message.
     *
     * @param id the client's own name for it, the same when it sends it again
     * @param heard what the client is told of its message beside the answer
     */
    record Sent(Optional<String> id, Optional<Language> language, MaskedInput masked, ObjectNode heard) {}

    /** The conversation that the address names. */
    String conversation(Context ctx) {
        String conversation = ctx.pathParam("conversation");
        if (!ids.accepts(conversation)) {
            throw new Refusal(
                    404, "There is no such conversation.", "Ask for a new one with POST /api/chat and the body {}.");
        }
        return conversation;
    }

    /** Where the conversation stands, if anything was said in it. */
    Optional<Conversation> find(String conversation) {
        return reception.find(key(conversation));
    }

    void take(Context ctx, String conversation, Sent sent) {
        Optional<Language> language = sent.language().or(() -> Languages.accepted(ctx.header("Accept-Language")));
        Message message =
                new Message(sent.masked().content(), language, sent.masked().redactions());
        String once = key(conversation) + ":"
                + sent.id()
                        .map(Intake::fingerprint)
                        .orElseGet(() -> UUID.randomUUID().toString());
        Receipt receipt = reception.receive(new Incoming(
                once, key(conversation), Optional.of(ASKER), message, reply -> List.of(), Optional.empty()));
        JsonAnswer.send(ctx, 200, answer(once, receipt, sent));
    }

    private String answer(String once, Receipt receipt, Sent sent) {
        if (receipt instanceof Receipt.Answered answered) {
            ObjectNode object = ReplyJson.of(answered.reply());
            object.set("heard", sent.heard().put("redactions", sent.masked().redactions()));
            String line = ReplyJson.line(object);
            answers.keep(once, line);
            return line;
        }
        return answers.find(once)
                .orElseThrow(() -> new Refusal(
                        409,
                        "This message was taken in before, and its answer is no longer at hand.",
                        "Get the conversation's own address to see where it stands."));
    }

    private static String key(String conversation) {
        return "web:" + conversation;
    }

    /** A client may name its messages as it likes; what is stored says nothing of it. */
    private static String fingerprint(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
