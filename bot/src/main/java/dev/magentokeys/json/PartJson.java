package dev.magentokeys.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Part;
import java.util.List;
import java.util.function.Function;

/** One part of a reply as the page renders it. Texts keep their marks; names and labels come without. */
final class PartJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PartJson() {}

    static ObjectNode of(Part part) {
        if (part instanceof Part.Paragraph paragraph) {
            return kind("paragraph").put("text", paragraph.text());
        }
        if (part instanceof Part.Steps steps) {
            return kind("steps").put("tickable", steps.tickable()).set("steps", array(steps.steps(), PartJson::step));
        }
        if (part instanceof Part.Choices choices) {
            return kind("choices").set("choices", choices(choices.choices()));
        }
        if (part instanceof Part.Form form) {
            return form(form);
        }
        if (part instanceof Part.Evidence evidence) {
            ObjectNode node = kind("evidence").put("title", evidence.title());
            evidence.lines().forEach(node.putArray("lines")::add);
            return node;
        }
        if (part instanceof Part.Copyable copyable) {
            return kind("copyable").put("title", copyable.title()).put("text", copyable.text());
        }
        return kind("links").set("links", array(((Part.Links) part).links(), PartJson::link));
    }

    static ArrayNode choices(List<Part.Choice> choices) {
        return array(choices, PartJson::choice);
    }

    private static ObjectNode choice(Part.Choice choice) {
        ObjectNode node = NODES.objectNode().put("id", choice.id()).put("label", Marks.plain(choice.label()));
        choice.confirm().ifPresent(question -> node.put("confirm", Marks.plain(question)));
        return node;
    }

    private static ObjectNode step(Part.Step step) {
        ObjectNode node = NODES.objectNode().put("number", step.number()).put("text", step.text());
        return node.put("command", step.command().orElse(null)).put("done", step.done());
    }

    private static ObjectNode form(Part.Form form) {
        ObjectNode node = kind("form").put("title", form.title());
        node.set("inputs", array(form.inputs(), PartJson::input));
        return node.put("submit", Marks.plain(form.submit()))
                .put("skip", form.skip().map(Marks::plain).orElse(null));
    }

    private static ObjectNode input(Part.Input input) {
        return NODES.objectNode()
                .put("id", input.id())
                .put("label", Marks.plain(input.label()))
                .put("value", input.value());
    }

    private static ObjectNode link(Part.Link link) {
        return NODES.objectNode().put("label", Marks.plain(link.label())).put("url", link.url());
    }

    private static ObjectNode kind(String kind) {
        return NODES.objectNode().put("kind", kind);
    }

    private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> toNode) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(toNode.apply(item)));
        return array;
    }
}
