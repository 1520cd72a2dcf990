package dev.magentokeys.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.Receipt;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.json.BadInput;
import dev.magentokeys.json.ChatInput;
import dev.magentokeys.json.MaskedInput;
import dev.magentokeys.json.ReplyJson;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.wording.Language;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The chat API: opens conversations, and takes one message after the other. */
final class ChatApi {

    private final Reception reception;
    private final Function<String, Masked> masker;
    private final ConversationIds ids;
    private final LastAnswers answers = new LastAnswers();

    ChatApi(Reception reception, Function<String, Masked> masker, ConversationIds ids) {
        this.reception = reception;
        this.masker = masker;
        this.ids = ids;
    }

    /** Gives the address of a new conversation; nothing is stored before its first message. */
    void open(Context ctx) {
        RequestBody.json(ctx);
        JsonAnswer.send(ctx, 201, JsonAnswer.object().put("conversation", ids.fresh()));
    }

    void take(Context ctx) {
        String conversation = ctx.pathParam("conversation");
        if (!ids.accepts(conversation)) {
            throw new Refusal(
                    404, "There is no such conversation.", "Ask for a new one with POST /api/chat and the body {}.");
        }
        ChatInput input = parsed(RequestBody.json(ctx));
        MaskedInput masked = MaskedInput.of(input.content(), masker);
        Optional<Language> language = input.locale().or(() -> Languages.accepted(ctx.header("Accept-Language")));
        Message message = new Message(masked.content(), language, masked.redactions());
        String once = "web:" + conversation + ":"
                + input.id()
                        .map(ChatApi::fingerprint)
                        .orElseGet(() -> UUID.randomUUID().toString());
        Receipt receipt = reception.receive(new Incoming(once, "web:" + conversation, message, reply -> List.of()));
        JsonAnswer.send(ctx, 200, answer(once, receipt, masked));
    }

    private String answer(String once, Receipt receipt, MaskedInput masked) {
        if (receipt instanceof Receipt.Answered answered) {
            String line = ReplyJson.line(withHeard(answered.reply(), masked));
            answers.keep(once, line);
            return line;
        }
        return answers.find(once)
                .orElseThrow(() -> new Refusal(
                        409,
                        "This message was taken in before, and its answer is no longer at hand.",
                        "Send {\"text\":\"/status\"} with a new id to see where the conversation stands."));
    }

    /** Tells the client what the bot read in place of a secret, so that a client that keeps a transcript keeps it masked. */
    private static ObjectNode withHeard(Reply reply, MaskedInput masked) {
        ObjectNode node = ReplyJson.of(reply);
        ObjectNode heard = node.putObject("heard").put("redactions", masked.redactions());
        if (masked.content() instanceof Message.Text text && masked.redactions() > 0) {
            heard.put("text", text.text());
        }
        return node;
    }

    private static ChatInput parsed(String body) {
        try {
            return ChatInput.parseObject(body);
        } catch (BadInput e) {
            throw new Refusal(400, e.sentence(), e.hint());
        }
    }

    /** A client may name its messages as it likes; what is stored says nothing of it. */
    private static String fingerprint(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
