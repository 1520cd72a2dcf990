package dev.magentokeys.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limits that Slack's Block Kit reference names, and its rules for escaping. */
public final class BlockKitLimits {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> violations = new ArrayList<>();

    private BlockKitLimits() {}

    public static void check(String message) {
        List<String> violations = violations(message);
        if (!violations.isEmpty()) {
            throw new AssertionError(violations + " in " + message);
        }
    }

    public static List<String> violations(String message) {
        try {
            BlockKitLimits limits = new BlockKitLimits();
            limits.message(JSON.readTree(message), message);
            return limits.violations;
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + message, e);
        }
    }

    /** The Home tab, or a modal. */
    public static void checkView(JsonNode view) {
        BlockKitLimits limits = new BlockKitLimits();
        limits.view(view);
        if (!limits.violations.isEmpty()) {
            throw new AssertionError(limits.violations + " in " + view);
        }
    }

    private void view(JsonNode view) {
        most("blocks", 100, view.path("blocks").size());
        most("view", 250_000, view.toString().length());
        most("private_metadata", 3_000, view.path("private_metadata").asText().length());
        if (view.path("type").asText().equals("modal")) {
            text("title", view.at("/title/text"), 1, 24);
            text("submit", view.at("/submit/text"), 1, 24);
            text("close", view.at("/close/text"), 1, 24);
        }
        Set<String> actions = new HashSet<>();
        view.path("blocks").forEach(block -> block(block, actions));
    }

    private void message(JsonNode message, String whole) {
        most("message", 13_000, whole.length());
        text("fallback", message.path("text"), 1, 4_000);
        most("blocks", 50, message.path("blocks").size());
        Set<String> ids = new HashSet<>();
        for (String id : message.findValuesAsText("block_id")) {
            expect("block_id " + id, ids.add(id) && id.length() <= 255);
        }
        Set<String> actions = new HashSet<>();
        for (JsonNode block : message.path("blocks")) {
            block(block, actions);
        }
    }

    private void block(JsonNode block, Set<String> actions) {
        switch (block.path("type").asText()) {
            case "section" -> {
                text("section", block.at("/text/text"), 1, 3_000);
                if (block.has("accessory")) {
                    button(block.path("accessory"), actions);
                }
            }
            case "header" -> text("header", block.at("/text/text"), 1, 150);
            case "context" -> {
                most("elements", 10, block.path("elements").size());
                block.path("elements").forEach(element -> text("context", element.path("text"), 1, 2_000));
            }
            case "divider" -> {}
            case "input" -> {
                text("label", block.at("/label/text"), 1, 2_000);
                expect(
                        "initial",
                        block.at("/element/initial_value").asText().length()
                                <= block.at("/element/max_length").asInt());
                expect("max_length", block.at("/element/max_length").asInt() <= 3_000);
            }
            case "actions" -> {
                expect("elements", !block.path("elements").isEmpty());
                most("elements", 25, block.path("elements").size());
                block.path("elements").forEach(button -> button(button, actions));
            }
            default -> violations.add("unknown block " + block.path("type"));
        }
    }

    private void button(JsonNode button, Set<String> actions) {
        String action = button.path("action_id").asText();
        boolean form = action.startsWith("form:");
        expect("action_id " + action, (form || actions.add(action)) && action.length() <= 255);
        text("button", button.at("/text/text"), 1, 75);
        most("value", 2_000, button.path("value").asText().length());
        if (button.has("confirm")) {
            text("confirm title", button.at("/confirm/title/text"), 1, 100);
            text("confirm text", button.at("/confirm/text/text"), 1, 300);
            text("confirm", button.at("/confirm/confirm/text"), 1, 30);
            text("deny", button.at("/confirm/deny/text"), 1, 30);
        }
    }

    private void text(String what, JsonNode node, int least, int most) {
        String text = node.asText();
        expect(what + " has " + text.length(), node.isTextual() && text.length() >= least && text.length() <= most);
        String unlinked = text.replaceAll("<(https://|!date\\^)[^<>|]+\\|[^<>|]+>", "");
        expect(what + " has brackets", !unlinked.contains("<") && !unlinked.contains(">"));
        expect(
                what + " has a bare ampersand",
                !text.replaceAll("&(amp|lt|gt);", "").contains("&"));
        expect(what + " has half a character", text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    private void most(String what, int most, int is) {
        expect(what + " has " + is, is <= most);
    }

    private void expect(String what, boolean holds) {
        if (!holds) {
            violations.add(what);
        }
    }
}
