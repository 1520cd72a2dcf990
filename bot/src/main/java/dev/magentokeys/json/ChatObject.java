package dev.magentokeys.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.wording.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The object that a client sends: exactly one of {@code text}, {@code choice}, {@code form}, {@code change}, and what may go with it. */
final class ChatObject {

    static final String EXAMPLE =
            "Send for instance {\"text\":\"the deploy fails with 403\",\"locale\":\"en\"} or {\"choice\":\"yes\"}.";

    private static final List<String> KINDS = List.of("text", "choice", "form", "change");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:-]{0,99}");
    private static final int MOST_INPUTS = 8;

    private final JsonNode json;

    ChatObject(JsonNode json) {
        this.json = json;
    }

    static boolean looksLikeOne(JsonNode json) {
        return json.isObject() && KINDS.stream().anyMatch(json::has);
    }

    ChatInput read() throws BadInput {
        if (!json.isObject()) {
            throw new BadInput("The request must be one JSON object.", EXAMPLE);
        }
        if (KINDS.stream().filter(json::has).count() != 1) {
            throw new BadInput(
                    "The request must hold exactly one of \"text\", \"choice\", \"form\" and \"change\".", EXAMPLE);
        }
        return new ChatInput(content(), locale(), id());
    }

    private Message.Content content() throws BadInput {
        if (json.has("text")) {
            return new Message.Text(clean(string(json.get("text"), "text")));
        }
        if (json.has("change")) {
            return ChangeObject.read(json.get("change"));
        }
        return json.has("choice") ? new Message.Pressed(name("choice"), turn()) : new Message.Filled(form());
    }

    private Optional<Integer> turn() throws BadInput {
        JsonNode turn = json.path("turn");
        if (turn.isMissingNode() || turn.isNull()) {
            return Optional.empty();
        }
        if (!turn.isInt() || turn.intValue() < 1) {
            throw new BadInput(
                    "\"turn\" must be a whole number from 1.",
                    "Send the turn of the reply that offered the choice, or leave it out.");
        }
        return Optional.of(turn.intValue());
    }

    private Map<String, String> form() throws BadInput {
        JsonNode form = json.get("form");
        if (!form.isObject() || form.size() > MOST_INPUTS) {
            throw new BadInput(
                    "\"form\" must be an object of at most %d inputs.".formatted(MOST_INPUTS),
                    "Send for instance {\"form\":{\"previousContact\":\"anna@example.com\"}}.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> input : form.properties()) {
            if (!NAME.matcher(input.getKey()).matches()) {
                throw new BadInput(
                        "An input of \"form\" has a name that no form offers.", "Use the ids of the form's inputs.");
            }
            values.put(input.getKey(), clean(string(input.getValue(), "form")));
        }
        return values;
    }

    Optional<Language> locale() throws BadInput {
        JsonNode locale = json.path("locale");
        if (locale.isMissingNode() || locale.isNull()) {
            return Optional.empty();
        }
        Optional<Language> language = Language.ofLocale(string(locale, "locale"));
        if (language.isEmpty()) {
            throw new BadInput(
                    "\"locale\" is not a language that the bot speaks.",
                    "Send one of en, sv, it, zh-Hant, or leave it out.");
        }
        return language;
    }

    Optional<String> id() throws BadInput {
        JsonNode id = json.path("id");
        return id.isMissingNode() || id.isNull() ? Optional.empty() : Optional.of(name("id"));
    }

    private String name(String field) throws BadInput {
        String value = string(json.get(field), field);
        if (!NAME.matcher(value).matches()) {
            throw new BadInput(
                    "\"%s\" must be 1 to 100 letters, digits, dots, colons, dashes or underscores.".formatted(field),
                    field.equals("choice") ? "Send the id of a choice of the last reply." : EXAMPLE);
        }
        return value;
    }

    private static String string(JsonNode value, String field) throws BadInput {
        if (!value.isTextual()) {
            throw new BadInput(
                    field.equals("form")
                            ? "Every value of \"form\" must be a string."
                            : "\"%s\" must be a string.".formatted(field),
                    EXAMPLE);
        }
        return value.textValue();
    }

    /** Takes out what no keyboard types and no database keeps: control characters but tab and line ends, halves of surrogate pairs. */
    static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || !Character.isISOControl(c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
