package dev.magentokeys.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;

/** Writes answers: JSON of record, and problems as RFC 9457 has them. */
final class Answers {

    private Answers() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void json(Context ctx, int status, String json) {
        send(ctx, status, "application/json", json);
    }

    static void problem(Context ctx, Problem problem) {
        ObjectNode body = object().put("type", "about:blank")
                .put("title", HttpStatus.forStatus(problem.status()).getMessage())
                .put("status", problem.status())
                .put("detail", problem.sentence())
                .put("hint", problem.hint());
        if (!problem.lines().isEmpty()) {
            ArrayNode lines = body.putArray("lines");
            problem.lines()
                    .forEach(
                            line -> lines.addObject().put("line", line.number()).put("reason", line.sentence()));
        }
        send(ctx, problem.status(), "application/problem+json", body.toString());
    }

    static void send(Context ctx, int status, String type, String text) {
        ctx.status(status).contentType(type).result(text.getBytes(StandardCharsets.UTF_8));
    }
}
