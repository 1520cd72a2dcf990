package dev.magentokeys.teams.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.magentokeys.testing.Loopback;
import dev.magentokeys.testing.Served;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A connector of Teams on loopback, which serves files too. It takes every activity and gives it an id unless told otherwise, and
 * records every call. Thread-safe.
 */
public final class FakeConnector implements AutoCloseable {

    public static final String REFUSED = "0";

    private final Loopback server = new Loopback(this::handle);
    /** Of the call that a thread answers, among those that have ids. */
    private final ThreadLocal<Integer> number = new ThreadLocal<>();

    private final List<ConnectorCall> calls = new CopyOnWriteArrayList<>();
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final Deque<Served> next = new ConcurrentLinkedDeque<>();
    private final Map<String, Served> files = new ConcurrentHashMap<>();
    private final Map<String, String> members = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger(1_000);
    private volatile Served standing = this::take;

    /** As it comes with every activity. */
    public String serviceUrl() {
        return origin() + "/emea/";
    }

    public String origin() {
        return server.origin();
    }

    /** Serves a file from now on, and returns its address. */
    public String serve(String name, Served file) {
        files.put("/files/" + name, file);
        return origin() + "/files/" + name;
    }

    /** Somebody who is in every chat, as Teams names people when it is asked. */
    public void member(String user, String name, String email) {
        members.put(
                user,
                "{\"id\":\"29:%s\",\"name\":\"%s\",\"aadObjectId\":\"%s\",\"email\":\"%s\"}"
                        .formatted(user, name, user, email));
    }

    /** Answers the next activity so; several queue up. */
    public void once(Served answer) {
        next.add(answer);
    }

    /** Answers every activity so. */
    public void always(Served answer) {
        standing = answer;
    }

    /** Takes an activity, as a connector does that nothing is wrong with. */
    public void take(HttpExchange exchange) throws IOException {
        String id = String.valueOf(lastId.incrementAndGet());
        ids.set(number.get(), id);
        int status = exchange.getRequestMethod().equals("PUT") ? 200 : 201;
        json(status, "{\"id\":\"" + id + "\"}").to(exchange);
    }

    /** Takes it, but not before a latch is open. */
    public Served after(CountDownLatch latch) {
        return exchange -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException("the connector closes");
            }
            take(exchange);
        };
    }

    /** Refuses it as connectors do. */
    public static Served error(int status, String code) {
        return json(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"No: Anna's case\"}}");
    }

    private static Served json(int status, String body) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public List<ConnectorCall> calls() {
        return List.copyOf(calls);
    }

    /** What the sent messages were named, first first; {@link #REFUSED} for those that were not taken. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            Map<String, List<String>> headers = new TreeMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            note(new ConnectorCall(exchange.getRequestMethod(), path, headers, body));
            answer(path).to(exchange);
        }
    }

    /** Until it is taken it counts as refused: whoever is answered may look at once. */
    private synchronized void note(ConnectorCall call) {
        if (!call.method().equals("GET")) {
            number.set(ids.size());
            ids.add(REFUSED);
        }
        calls.add(call);
    }

    private Served answer(String path) {
        if (path.startsWith("/files/")) {
            return files.getOrDefault(path, Served.status(404));
        }
        if (path.contains("/members/")) {
            return member(path.substring(path.lastIndexOf('/') + 1));
        }
        Served queued = next.poll();
        return queued == null ? standing : queued;
    }

    private Served member(String user) {
        String known = members.get(user);
        return known == null ? error(404, "NotFound") : json(200, known);
    }

    @Override
    public void close() {
        server.close();
    }
}
