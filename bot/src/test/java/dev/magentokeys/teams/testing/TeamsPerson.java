package dev.magentokeys.teams.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who writes and presses in one chat, and sees what the bot sends there. */
public final class TeamsPerson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TeamsBench bench;
    private final String name;
    private final Place place;

    TeamsPerson(TeamsBench bench, String name, Place place) {
        this.bench = bench;
        this.name = name;
        this.place = place;
    }

    public Place place() {
        return place;
    }

    /** An activity of this person here. */
    public ObjectNode activity(String type) {
        return Payloads.activity(type, bench.id(), place, name, bench.connector.serviceUrl());
    }

    /** The message as it would be sent. */
    public ObjectNode message(String text) {
        return Payloads.message(activity("message"), text);
    }

    /** Says something, and returns the last message that the bot then sent here. */
    public JsonNode say(String text) {
        assertThat(bench.post(message(text)).statusCode()).isEqualTo(202);
        bench.deliver();
        return last();
    }

    public void install() {
        assertThat(bench.post(activity("installationUpdate").put("action", "add"))
                        .statusCode())
                .isEqualTo(202);
        bench.deliver();
    }

    /** Presses a button of a message, and returns what Teams is answered. */
    public JsonNode press(JsonNode message, String choice) {
        return press(message, choice, Map.of());
    }

    /** The same with inputs, by their ids. */
    public JsonNode press(JsonNode message, String choice, Map<String, String> inputs) {
        ObjectNode data = data(message, choice);
        inputs.forEach((input, value) -> data.put("input:" + input, value));
        HttpResponse<String> answer = bench.post(executed(message, data));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        bench.deliver();
        return json(answer.body());
    }

    public ObjectNode executed(JsonNode message, ObjectNode data) {
        return Payloads.executed(activity("invoke"), message.path("id").asText("none"), data);
    }

    /** What a button brings back. */
    public static ObjectNode data(JsonNode message, String choice) {
        return buttons(message)
                .filter(data -> data.path("c").asText().equals(choice))
                .findFirst()
                .map(data -> (ObjectNode) data.deepCopy())
                .orElseThrow(() -> new AssertionError("no " + choice + " in " + message));
    }

    /** The ids of the choices that a message offers. */
    public static List<String> choices(JsonNode message) {
        return buttons(message).map(data -> data.path("c").asText()).distinct().toList();
    }

    private static Stream<JsonNode> buttons(JsonNode message) {
        return message.findValues("data").stream().filter(data -> data.has("c"));
    }

    /** All that is written in a message, for readers without cards. */
    public static String text(JsonNode message) {
        return message.findValuesAsText("fallbackText").stream().reduce("", (one, other) -> one + other);
    }

    /** The messages that the bot sent here, first first, each with the id that it got. */
    public List<JsonNode> seen() {
        List<ConnectorCall> calls = bench.connector.calls().stream()
                .filter(call -> !call.method().equals("GET"))
                .toList();
        List<String> ids = bench.connector.ids();
        return Stream.iterate(0, i -> i < calls.size(), i -> i + 1)
                .filter(i -> calls.get(i).method().equals("POST") && isHere(calls.get(i)))
                .filter(i -> !ids.get(i).equals(FakeConnector.REFUSED))
                .<JsonNode>map(i -> ((ObjectNode) calls.get(i).json()).put("id", ids.get(i)))
                .toList();
    }

    /** The messages here that were replaced, by what now stands in their place. */
    public List<JsonNode> replaced() {
        return bench.connector.calls().stream()
                .filter(call -> call.method().equals("PUT") && isHere(call))
                .map(ConnectorCall::json)
                .toList();
    }

    private boolean isHere(ConnectorCall call) {
        return URLDecoder.decode(call.path(), UTF_8).contains("/conversations/" + place.conversation() + "/");
    }

    public JsonNode last() {
        return seen().stream()
                .max(Comparator.comparingInt(
                        message -> Integer.parseInt(message.path("id").asText())))
                .orElseThrow(() -> new AssertionError("the bot has said nothing to " + name));
    }

    public static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }
}
