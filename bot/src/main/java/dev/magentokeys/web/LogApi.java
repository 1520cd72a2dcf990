package dev.magentokeys.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.delivery.BoundedStream;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.json.BadInput;
import dev.magentokeys.json.ChatQuery;
import dev.magentokeys.json.LogJson;
import dev.magentokeys.json.MaskedInput;
import dev.magentokeys.secrets.Masked;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes a log as it is: the bytes of a file, read while they come. Only the lines that prove something outlive the request, masked.
 */
final class LogApi {

    private final Intake intake;
    private final Function<String, Masked> masker;
    private final LogReader reader;

    LogApi(Intake intake, Function<String, Masked> masker, LogReader reader) {
        this.intake = intake;
        this.masker = masker;
        this.reader = reader;
    }

    void take(Context ctx) {
        String conversation = intake.conversation(ctx);
        ChatQuery query = query(ctx);
        MaskedInput masked = MaskedInput.of(read(ctx, query.comment()), masker);
        ObjectNode heard = heard(masker.apply(query.name()).text(), masked.content());
        intake.take(ctx, conversation, new Intake.Sent(query.id(), query.locale(), masked, heard));
    }

    /** Tells the client which lines were seen, or why none could be. */
    private static ObjectNode heard(String name, Message.Content content) {
        ObjectNode log = JsonAnswer.object().put("name", name);
        if (content instanceof Message.Log read) {
            log.put("comment", read.comment());
            log.set("symptoms", LogJson.symptoms(read.reading()));
        } else if (content instanceof Message.Unread unread) {
            log.put("unread", unread.reason().id());
        }
        return JsonAnswer.object().set("log", log);
    }

    private static ChatQuery query(Context ctx) {
        try {
            return ChatQuery.of(name -> Optional.ofNullable(ctx.queryParam(name)));
        } catch (BadInput e) {
            throw new Refusal(400, e.sentence(), e.hint());
        }
    }

    private Message.Content read(Context ctx, String comment) {
        try (InputStream body = RequestBody.bytes(ctx)) {
            Message.Content content =
                    Message.Content.ofFile(new BoundedStream(body, Mailroom.LARGEST_FILE), reader, comment);
            RequestBody.drain(body, Mailroom.LARGEST_FILE);
            return content;
        } catch (IOException stopped) {
            throw new Refusal(400, "The log stopped coming before its end.", "Send it again.");
        }
    }
}
