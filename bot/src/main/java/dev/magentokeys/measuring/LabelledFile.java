package dev.magentokeys.measuring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.json.Json;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads labelled messages: one JSON object a line, {@code {"id","lang","asked","text","expect":{"act":[],"facts":{},
 * "may":[],"guide","inferred","wanted"},"note"}}. A fact's value may be a list of right ones, in which {@code null} says that the fact may
 * be left out; {@code [redactions>=1]} in the note says how many secrets must be masked.
 */
public final class LabelledFile {
    private static final Pattern REDACTIONS = Pattern.compile("redactions>=(\\d{1,3})");

    private LabelledFile() {}

    /** @throws BadLabelException at the first line that is no label; empty lines are passed over */
    public static List<Labelled> read(List<String> lines) throws BadLabelException {
        List<Labelled> messages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                messages.add(read(lines.get(i), i + 1));
            }
        }
        return List.copyOf(messages);
    }

    private static Labelled read(String line, int number) throws BadLabelException {
        JsonNode json;
        try {
            json = Json.read(line);
        } catch (JsonProcessingException broken) {
            throw new BadLabelException(number, "not one JSON object", "each line is a message of its own");
        }
        if (!json.path("text").isTextual() || !json.path("expect").isObject()) {
            throw new BadLabelException(number, "text or expect is missing", "text is a string, expect an object");
        }
        Language language = Language.byTag(json.path("lang").asText(""))
                .orElseThrow(() -> new BadLabelException(number, "lang is unknown", "use en, sv, it or zh-Hant"));
        return new Labelled(
                json.path("id").asText(String.valueOf(number)),
                language,
                asked(json.path("asked"), number),
                json.path("text").textValue(),
                expected(json.path("expect"), json.path("note").asText(""), number));
    }

    private static Optional<FactName> asked(JsonNode name, int number) throws BadLabelException {
        return name.isTextual() ? Optional.of(fact(name.textValue(), number)) : Optional.empty();
    }

    private static FactName fact(String name, int number) throws BadLabelException {
        return FactName.byId(name)
                .orElseThrow(() -> new BadLabelException(
                        number, "no fact is called %s".formatted(name), "the names are those of record"));
    }

    private static Expected expected(JsonNode expect, String note, int number) throws BadLabelException {
        Map<String, Set<String>> facts = new HashMap<>();
        Set<String> mayMiss = new HashSet<>();
        for (Map.Entry<String, JsonNode> fact : expect.path("facts").properties()) {
            fact(fact.getKey(), number);
            facts.put(fact.getKey(), texts(fact.getValue()));
            if (holdsNull(fact.getValue())) {
                mayMiss.add(fact.getKey());
            }
        }
        JsonNode guide = expect.path("guide");
        if (guide.isTextual() && Guide.byId(guide.textValue()).isEmpty()) {
            throw new BadLabelException(number, "guide is unknown", "the names are those of record");
        }
        Matcher redactions = REDACTIONS.matcher(note);
        return new Expected(
                texts(expect.path("act")),
                facts,
                mayMiss,
                texts(expect.path("may")),
                Guide.byId(guide.asText("")),
                FactName.byId(expect.path("inferred").asText("")),
                Language.byTag(expect.path("wanted").asText("")),
                redactions.find() ? Integer.parseInt(redactions.group(1)) : 0);
    }

    private static Set<String> texts(JsonNode one) {
        Set<String> texts = new LinkedHashSet<>();
        if (one.isTextual()) {
            texts.add(one.textValue());
        }
        one.elements().forEachRemaining(element -> {
            if (element.isTextual()) {
                texts.add(element.textValue());
            }
        });
        return texts;
    }

    private static boolean holdsNull(JsonNode values) {
        if (values.isNull()) {
            return true;
        }
        for (JsonNode value : values) {
            if (value.isNull()) {
                return true;
            }
        }
        return false;
    }
}
