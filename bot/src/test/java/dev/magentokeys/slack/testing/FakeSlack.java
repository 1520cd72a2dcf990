package dev.magentokeys.slack.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.magentokeys.testing.Loopback;
import dev.magentokeys.testing.Served;
import java.io.IOException;
import java.net.URI;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Slack's Web API, response URLs and files on loopback. It answers {@code {"ok":true}} unless told otherwise, and records every call.
 * Thread-safe.
 */
public final class FakeSlack implements AutoCloseable {

    private final Loopback server = new Loopback(this::handle);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Answer>> next = new ConcurrentHashMap<>();
    private final Map<String, Served> files = new ConcurrentHashMap<>();
    private final Map<String, Supplier<Answer>> standing = new ConcurrentHashMap<>();

    public URI url() {
        return URI.create(server.origin());
    }

    /** A response URL as it comes with a command or a press. */
    public String responseUrl(String path) {
        return url() + "/hooks/" + path;
    }

    /** Serves a file from now on, and returns its address. */
    public String serve(String name, Served file) {
        files.put("/files-pri/" + name, file);
        return url() + "/files-pri/" + name;
    }

    /** Answers the next call of a method so; several queue up. */
    public void next(String method, Answer answer) {
        next.computeIfAbsent(method, key -> new ConcurrentLinkedDeque<>()).add(answer);
    }

    /** Answers every call of a method so. */
    public void always(String method, Supplier<Answer> answer) {
        standing.put(method, answer);
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = path.startsWith("/api/") ? path.substring(5) : path;
            String query = exchange.getRequestURI().getRawQuery();
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            calls.add(new Call(
                    method,
                    query == null ? "" : query,
                    authorization == null ? "" : authorization,
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            Served file = files.get(path);
            if (file != null) {
                file.to(exchange);
                return;
            }
            Answer answer = answer(method);
            if (answer.retryAfter() > 0) {
                exchange.getResponseHeaders().add("Retry-After", String.valueOf(answer.retryAfter()));
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(String method) {
        Deque<Answer> queue = next.get(method);
        Answer queued = queue == null ? null : queue.poll();
        return queued != null
                ? queued
                : standing.getOrDefault(method, () -> Answer.ok("{\"ok\":true}"))
                        .get();
    }

    @Override
    public void close() {
        server.close();
    }
}
