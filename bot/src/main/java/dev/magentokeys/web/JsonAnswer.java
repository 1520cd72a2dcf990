package dev.magentokeys.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.json.ReplyJson;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Answers with JSON in UTF-8. */
final class JsonAnswer {

    private JsonAnswer() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void send(Context ctx, int status, ObjectNode object) {
        send(ctx, status, ReplyJson.line(object));
    }

    static void send(Context ctx, int status, String line) {
        ctx.status(status).contentType("application/json").result(line.getBytes(StandardCharsets.UTF_8));
    }

    static void send(Context ctx, Refusal refusal) {
        send(ctx, refusal.status(), object().put("error", refusal.sentence()).put("hint", refusal.hint()));
    }
}
