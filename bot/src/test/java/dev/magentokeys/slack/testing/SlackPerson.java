package dev.magentokeys.slack.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody in Slack whose commands, messages and presses reach a running server, signed. Keeps every response. */
public final class SlackPerson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final HttpClient client = HttpClient.newHttpClient();
    private final FakeSlack slack;
    private final List<String> responses = new CopyOnWriteArrayList<>();
    private volatile String address;

    /** @param address of the server, with a slash at its end */
    public SlackPerson(String address, FakeSlack slack) {
        this.address = address;
        this.slack = slack;
    }

    /** The server is elsewhere now. */
    public void movedTo(String elsewhere) {
        address = elsewhere;
    }

    /** Types the slash command, and returns the response. */
    public JsonNode command(String text) {
        return command(text, "7100." + COUNTER.incrementAndGet() + ".e2e");
    }

    public JsonNode command(String text, String trigger) {
        String form = Payloads.form(Payloads.command(text, trigger, slack.responseUrl("command")));
        String answer = post(form, "application/x-www-form-urlencoded").body();
        return answer.isEmpty() ? JSON.missingNode() : read(answer);
    }

    /** Writes a direct message, and returns its event id. */
    public String write(String text) {
        String eventId = "EvE2E" + COUNTER.incrementAndGet();
        write(eventId, text);
        return eventId;
    }

    /** Slack delivers a direct message under this event id. */
    public int write(String eventId, String text) {
        ObjectNode event = Payloads.message(eventId, "1795000001.%06d".formatted(eventId.hashCode() & 0xFFFF), text);
        return event(event);
    }

    /** Slack delivers an event to the app. */
    public int event(ObjectNode event) {
        return post(event.toString(), "application/json").statusCode();
    }

    /** Presses a button of a message in the channel; its answer comes by the response URL {@code press}. */
    public int press(JsonNode message, String choice) {
        return press(message, choice, "7200." + COUNTER.incrementAndGet() + ".e2e");
    }

    public int press(JsonNode message, String choice, String trigger) {
        JsonNode button = button(message, choice);
        return interact(Payloads.press(
                button.path("action_id").asText(), button.path("value").asText(), trigger, slack.responseUrl("press")));
    }

    public int interact(ObjectNode payload) {
        return post(Payloads.interaction(payload), "application/x-www-form-urlencoded")
                .statusCode();
    }

    /** What the buttons of a message stand for. */
    public static List<String> choices(JsonNode message) {
        return message.findValues("value").stream()
                .filter(JsonNode::isTextual)
                .map(value -> read(value.asText()).path("c").asText())
                .toList();
    }

    /** The turn that the buttons of a message belong to. */
    public static int turn(JsonNode message) {
        return message.findValues("value").stream()
                .filter(JsonNode::isTextual)
                .map(value -> read(value.asText()).path("t").asInt())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button in " + message));
    }

    public List<String> responses() {
        return List.copyOf(responses);
    }

    private static JsonNode button(JsonNode message, String choice) {
        return message.findParents("action_id").stream()
                .filter(element -> element.path("type").asText().equals("button"))
                .filter(button ->
                        read(button.path("value").asText()).path("c").asText().equals(choice))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + choice + " in " + message));
    }

    private HttpResponse<String> post(String body, String contentType) {
        byte[] bytes = body.getBytes(UTF_8);
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "slack/events"))
                .header("Content-Type", contentType)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Signed.signature(SlackBench.SECRET, timestamp, bytes))
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(UTF_8));
            responses.add(response.body());
            return response;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
