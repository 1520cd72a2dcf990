package dev.magentokeys.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** One conversation over the chat API. It keeps every answer as it came, and how long it took. */
public final class ChatClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private final String conversation;
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private final List<Duration> times = new CopyOnWriteArrayList<>();

    /** @param address of the chat page, with a slash at its end */
    public ChatClient(String address) {
        this(address, UUID.randomUUID().toString());
    }

    private ChatClient(String address, String conversation) {
        this.address = address;
        this.conversation = conversation;
    }

    /** The same conversation with a server that is elsewhere now. */
    public ChatClient at(String elsewhere) {
        return new ChatClient(elsewhere, conversation);
    }

    public JsonNode say(String text) {
        return post(JSON.createObjectNode().put("text", text));
    }

    public JsonNode press(String choice) {
        return post(JSON.createObjectNode().put("choice", choice));
    }

    public JsonNode fill(String input, String value) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("form").put(input, value);
        return post(body);
    }

    /** Every answer so far, as it came. */
    public List<String> answers() {
        return List.copyOf(answers);
    }

    public List<Duration> times() {
        return List.copyOf(times);
    }

    /** Sends a log as it is, with its name and a comment beside it. */
    public JsonNode log(String name, String comment, String log) {
        String query = "?locale=en&name=%s&comment=%s".formatted(encoded(name), encoded(comment));
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(address + "api/chat/" + conversation + "/log" + query))
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofString(log, UTF_8)));
        answers.add(answer.body());
        return json(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private JsonNode post(ObjectNode body) {
        return post(body.put("locale", "en").toString());
    }

    /** Sends this body as it is. */
    public JsonNode post(String body) {
        long start = System.nanoTime();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + "api/chat/" + conversation))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, UTF_8)));
        times.add(Duration.ofNanos(System.nanoTime() - start));
        answers.add(answer.body());
        return json(answer.body());
    }

    /** @param path without a slash at its beginning */
    public static HttpResponse<String> get(String address, String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** @param path without a slash at its beginning */
    public static HttpResponse<String> post(String address, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).POST(BodyPublishers.ofString(body, UTF_8)));
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    /** The same, said to be JSON. */
    public static HttpResponse<String> postJson(String address, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, UTF_8)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
