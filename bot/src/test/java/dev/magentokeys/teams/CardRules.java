package dev.magentokeys.teams;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Adaptive Cards 1.5 and Teams ask of a message with a card, for the elements that are used here. */
final class CardRules {

    private static final int MESSAGE_BYTES = 80_000;
    private static final int ACTIONS_IN_A_SET = 6;

    /** The properties of each type; those with an exclamation mark must be there, and their text may not be blank. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("AdaptiveCard", "body! actions $schema version lang fallbackText msteams"),
            Map.entry("TextBlock", "text! wrap! style size weight spacing"),
            Map.entry("RichTextBlock", "inlines! spacing"),
            Map.entry("TextRun", "text! fontType weight"),
            Map.entry("Container", "items! style spacing"),
            Map.entry("CodeBlock", "codeSnippet! language! fallback!"),
            Map.entry("ActionSet", "actions!"),
            Map.entry("Input.Text", "id! label! maxLength! isRequired value regex errorMessage isMultiline"),
            Map.entry("Action.Execute", "title! verb! data! fallback! associatedInputs! style tooltip"),
            Map.entry("Action.Submit", "title! data! associatedInputs! msteams! tooltip style"),
            Map.entry("Action.ShowCard", "title! card! tooltip style"));

    private static final Map<String, Set<String>> VALUES = Map.of(
            "style", Set.of("heading", "emphasis", "positive"),
            "weight", Set.of("Bolder"),
            "size", Set.of("Medium"),
            "fontType", Set.of("Monospace"),
            "spacing", Set.of("None", "Small", "Medium"),
            "language", Set.of("PlainText"),
            "associatedInputs", Set.of("auto", "none"),
            "version", Set.of("1.5"),
            "verb", Set.of("press"));

    private final List<String> violations = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private CardRules() {}

    static List<String> violations(ObjectNode message) {
        CardRules rules = new CardRules();
        String json = message.toString();
        rules.expect("bytes in UTF-8", json.getBytes(UTF_8).length < MESSAGE_BYTES);
        rules.expect("bytes in UTF-16", json.getBytes(UTF_16LE).length < MESSAGE_BYTES);
        rules.expect("half a character", json.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        rules.expect("a control character", !json.matches("(?s).*\\\\u00[01].*") && json.indexOf('\u0000') < 0);
        rules.expect("type", message.path("type").asText().equals("message"));
        rules.expect("summary", !message.path("summary").asText().isBlank());
        rules.expect("long summary", message.path("summary").asText().length() <= 300);
        rules.expect("one card", message.path("attachments").size() == 1);
        rules.expect(
                "card type", message.at("/attachments/0/contentType").asText().equals(Card.TYPE));
        rules.content(message.at("/attachments/0/content"));
        return rules.violations;
    }

    static List<String> contentViolations(ObjectNode content) {
        CardRules rules = new CardRules();
        rules.content(content);
        return rules.violations;
    }

    private void content(JsonNode card) {
        expect("a card", card.path("type").asText().equals("AdaptiveCard"));
        for (String needed : List.of("$schema", "version", "lang", "fallbackText")) {
            expect(needed, !card.path(needed).asText().isBlank());
        }
        expect("full width", card.at("/msteams/width").asText().equals("Full"));
        element(card);
    }

    private void element(JsonNode element) {
        String type = element.path("type").asText();
        List<String> known = List.of(TYPES.getOrDefault(type, "").split(" "));
        expect("type " + type, TYPES.containsKey(type));
        for (String name : known) {
            JsonNode value = element.path(name.replace("!", ""));
            boolean empty = value.isTextual() ? value.asText().isEmpty() : value.isContainerNode() && value.isEmpty();
            expect(type + " without " + name, !name.endsWith("!") || !value.isMissingNode() && !empty);
        }
        element.properties().forEach(field -> property(type, field.getKey(), field.getValue(), known));
        if (element.has("id")) {
            expect("id twice", ids.add(element.path("id").asText()));
            expect("id", element.path("id").asText().startsWith("input:"));
            expect(
                    "value",
                    element.path("value").asText().length()
                            <= element.path("maxLength").asInt());
        }
        expect("actions", !type.equals("ActionSet") || element.path("actions").size() <= ACTIONS_IN_A_SET);
    }

    private void property(String type, String name, JsonNode value, List<String> known) {
        expect(type + "." + name, name.equals("type") || known.contains(name) || known.contains(name + "!"));
        expect(
                name + " " + value.asText(),
                !VALUES.containsKey(name) || VALUES.getOrDefault(name, Set.of()).contains(value.asText()));
        if (name.equals("data")) {
            expect("data", ButtonData.read(value).isPresent());
            expect(
                    "question of " + value.path("q").asText().length(),
                    value.path("q").asText().length() <= 1_000);
        } else if (Set.of("body", "actions", "items", "inlines").contains(name)) {
            value.forEach(this::element);
        } else if (Set.of("card", "fallback").contains(name)) {
            element(value);
        }
    }

    private void expect(String what, boolean holds) {
        if (!holds) {
            violations.add(what);
        }
    }
}
