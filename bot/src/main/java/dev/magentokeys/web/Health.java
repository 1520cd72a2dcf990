package dev.magentokeys.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers those who watch over the server: alive, and able to work. */
final class Health {

    private final Supplier<Optional<String>> notReady;

    Health(Supplier<Optional<String>> notReady) {
        this.notReady = notReady;
    }

    void live(Context ctx) {
        JsonAnswer.send(ctx, 200, JsonAnswer.object().put("status", "up"));
    }

    void ready(Context ctx) {
        Optional<String> why = notReady.get();
        ObjectNode state = JsonAnswer.object().put("status", why.isEmpty() ? "ready" : "not ready");
        why.ifPresent(reason -> state.put("reason", reason));
        JsonAnswer.send(ctx, why.isEmpty() ? 200 : 503, state);
    }
}
