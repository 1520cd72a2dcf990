package dev.magentokeys.slack.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.slack.SlackEdge;
import dev.magentokeys.slack.SlackSettings;
import dev.magentokeys.testing.MemoryLedger;
import dev.magentokeys.testing.SettableClock;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The edge as a whole over real HTTP: a server of ours, a Slack of ours, real signatures, any dialogue behind it. */
public final class SlackBench implements AutoCloseable {

    public static final String SECRET = "signing-secret-of-the-test";
    public static final String TOKEN = "xoxb-of-the-test";

    /** What the stand-in for the masker takes for a secret. */
    public static final String CANARY = "CANARY-" + "0f1e2d3c";

    private static final ObjectMapper JSON = new ObjectMapper();

    public final FakeSlack slack = new FakeSlack();
    public final SettableClock clock = SettableClock.standing();
    public final MemoryLedger ledger = new MemoryLedger();
    private final AtomicInteger counter = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final SlackEdge edge;
    public final Alerting alerting;
    private final Javalin server;

    public SlackBench(Dialogue dialogue) {
        this(dialogue, List.of(SECRET), Optional.empty());
    }

    public SlackBench(Dialogue dialogue, List<String> secrets, Optional<String> appToken) {
        SlackSettings settings = new SlackSettings(secrets, TOKEN, appToken, slack.url());
        alerting = Alerting.of(ledger, new AlertSpeech(Bundles.ofAlerts()), clock);
        edge = SlackEdge.create(
                settings,
                new Reception(ledger, dialogue, Engine.bookkeeping(), Engine.alertTalk(), clock),
                alerting,
                Engine.logReader(),
                SlackBench::mask,
                clock);
        server = Javalin.create(edge::routes).start("127.0.0.1", 0);
    }

    private static Masked mask(String text) {
        int count = (text.length() - text.replace(CANARY, "").length()) / CANARY.length();
        return new Masked(text.replace(CANARY, "••••"), count);
    }

    public SlackEdge edge() {
        return edge;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/slack/events");
    }

    /** A new trigger id. */
    public String trigger() {
        return "7000." + counter.incrementAndGet() + ".abc";
    }

    /** Types the slash command with a trigger id of its own. */
    public HttpResponse<String> command(String text) {
        return command(Payloads.command(text, trigger(), slack.responseUrl("command")));
    }

    public HttpResponse<String> command(Map<String, String> fields) {
        return post(Payloads.form(fields).getBytes(UTF_8), "application/x-www-form-urlencoded");
    }

    /** Writes a direct message, with an event id and a time of its own. */
    public HttpResponse<String> write(String text) {
        int number = counter.incrementAndGet();
        return event(Payloads.message("Ev" + number, "1795000000.%06d".formatted(number), text));
    }

    public HttpResponse<String> event(ObjectNode payload) {
        return post(payload.toString().getBytes(UTF_8), "application/json");
    }

    public HttpResponse<String> interaction(ObjectNode payload) {
        return post(Payloads.interaction(payload).getBytes(UTF_8), "application/x-www-form-urlencoded");
    }

    /** Sends a body with the signature that Slack would send with it. */
    public HttpResponse<String> post(byte[] body, String contentType) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        return send(HttpRequest.newBuilder(address())
                .header("Content-Type", contentType)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Signed.signature(SECRET, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Tries every parcel of the outbox once. */
    public List<Courier.Attempt> deliver() {
        return ledger.deliver(couriers());
    }

    private List<Courier> couriers() {
        return Stream.concat(edge.couriers().stream(), Stream.of(alerting.watch()))
                .toList();
    }

    /** Presses the button of a message that gives this answer, and returns what Slack is then told to show. */
    public JsonNode press(JsonNode message, String answer) {
        JsonNode button = message.path("blocks").findParents("action_id").stream()
                .filter(element -> element.path("value").asText().contains("\"c\":\"" + answer + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + answer + " in " + message));
        interaction(Payloads.press(
                button.path("action_id").asText(),
                button.path("value").asText(),
                trigger(),
                slack.responseUrl("press")));
        deliver();
        List<Call> calls = slack.calls("/hooks/press");
        return calls.get(calls.size() - 1).json();
    }

    /** Lets the time pass, and carries what has waited for it. */
    public void later(Duration duration) {
        clock.advance(duration);
        ledger.comeDue(couriers(), clock.instant());
        deliver();
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + response.body(), e);
        }
    }

    @Override
    public void close() {
        server.stop();
        edge.close();
        slack.close();
    }
}
