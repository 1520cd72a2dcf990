package dev.magentokeys.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.json.BadInput;
import dev.magentokeys.json.ChatInput;
import dev.magentokeys.json.MaskedInput;
import dev.magentokeys.secrets.Masked;
import io.javalin.http.Context;
import java.util.function.Function;

/** The chat API: opens conversations, and takes one message after the other. */
final class ChatApi {

    private final Intake intake;
    private final Function<String, Masked> masker;
    private final ConversationIds ids;

    ChatApi(Intake intake, Function<String, Masked> masker, ConversationIds ids) {
        this.intake = intake;
        this.masker = masker;
        this.ids = ids;
    }

    /** Gives the address of a new conversation; nothing is stored before its first message. */
    void open(Context ctx) {
        RequestBody.json(ctx);
        JsonAnswer.send(ctx, 201, JsonAnswer.object().put("conversation", ids.fresh()));
    }

    void take(Context ctx) {
        String conversation = intake.conversation(ctx);
        ChatInput input = parsed(RequestBody.json(ctx));
        MaskedInput masked = MaskedInput.of(input.content(), masker);
        intake.take(ctx, conversation, new Intake.Sent(input.id(), input.locale(), masked, heard(masked)));
    }

    /** Tells the client what the bot read in place of a secret, so that a client that keeps a transcript keeps it masked. */
    private static ObjectNode heard(MaskedInput masked) {
        ObjectNode heard = JsonAnswer.object();
        if (masked.content() instanceof Message.Text text && masked.redactions() > 0) {
            heard.put("text", text.text());
        }
        return heard;
    }

    private static ChatInput parsed(String body) {
        try {
            return ChatInput.parseObject(body);
        } catch (BadInput e) {
            throw new Refusal(400, e.sentence(), e.hint());
        }
    }
}
