package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.chat.Json;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells a payload that Slack sends from garbage. It stands before Bolt's parser, which fails on half of the garbage and writes
 * the other half into the log.
 */
final class PayloadShape {

    private static final Set<String> INTERACTIONS = Set.of(
            "block_actions",
            "block_suggestion",
            "dialog_cancellation",
            "dialog_submission",
            "dialog_suggestion",
            "interactive_message",
            "message_action",
            "shortcut",
            "view_closed",
            "view_submission",
            "workflow_step_edit");

    private PayloadShape() {}

    static boolean isKnown(String body) {
        String start = body.stripLeading();
        if (start.startsWith("{")) {
            return isEvent(body);
        }
        try {
            Map<String, String> form = form(body);
            String payload = form.get("payload");
            return payload == null
                    ? form.getOrDefault("command", "").startsWith("/")
                            || form.getOrDefault("ssl_check", "").equals("1")
                    : isInteraction(payload);
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static boolean isEvent(String json) {
        JsonNode payload = read(json);
        return switch (payload.path("type").asText()) {
            case "url_verification" -> payload.path("challenge").isTextual();
            case "event_callback" -> payload.path("event").path("type").isTextual();
            default -> false;
        };
    }

    private static boolean isInteraction(String json) {
        return INTERACTIONS.contains(read(json).path("type").asText());
    }

    private static JsonNode read(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            return Json.MAPPER.missingNode();
        }
    }

    /** @throws IllegalArgumentException when a percent sign is not followed by two digits */
    private static Map<String, String> form(String body) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(body.split("&")).map(pair -> pair.split("=", 2)).forEach(pair -> {
            if (pair.length == 2) {
                fields.putIfAbsent(URLDecoder.decode(pair[0].strip(), UTF_8), URLDecoder.decode(pair[1], UTF_8));
            }
        });
        return fields;
    }
}
