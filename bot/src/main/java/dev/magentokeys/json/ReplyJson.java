package dev.magentokeys.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.diagnosis.Verdict;
import java.util.List;

/**
 * A reply as the object of record.
 *
 * <p>Beside the names of record it carries what a page needs to draw it: {@code parts}, {@code facts.*.label},
 * {@code facts.*.shown}, {@code causes.*.label} and, where a choice has one, {@code choices.*.confirm}.
 */
public final class ReplyJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReplyJson() {}

    /** The object on one line, without a line end. */
    public static String line(Reply reply) {
        return line(of(reply));
    }

    /** Any object of record on one line, without a line end. */
    public static String line(ObjectNode node) {
        try {
            return Json.MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A JSON tree could not be written [Hint: is a number in it not finite?]", e);
        }
    }

    /** The texts as plain strings in reading order. */
    public static List<String> say(Reply reply) {
        return Speech.of(reply.parts());
    }

    /** Parts of a reply as plain strings in reading order. */
    public static List<String> say(List<Part> parts) {
        return Speech.of(parts);
    }

    /** The object; the caller may add to it. */
    public static ObjectNode of(Reply reply) {
        ObjectNode node = NODES.objectNode()
                .put("turn", reply.turn())
                .put("locale", reply.language().tag());
        say(reply).forEach(node.putArray("say")::add);
        node.put("asks", reply.asks().map(FactName::id).orElse(null));
        node.set("choices", PartJson.choices(reply.choices()));
        reply.learned().stream().map(FactName::id).forEach(node.putArray("learned")::add);
        node.set("facts", facts(reply.facts()));
        node.set("causes", causes(reply.causes()));
        node.set("verdict", reply.verdict().map(ReplyJson::verdict).orElse(null));
        node.put("guide", reply.guide().orElse(null));
        node.put("done", reply.done());
        reply.parts().stream().map(PartJson::of).forEach(node.putArray("parts")::add);
        return node;
    }

    private static ObjectNode facts(List<Reply.ShownFact> facts) {
        ObjectNode node = NODES.objectNode();
        facts.forEach(fact -> node.putObject(fact.finding().name().id())
                .put("value", fact.finding().value())
                .put("from", fact.finding().origin().id())
                .put("quote", fact.finding().quote())
                .put("label", Marks.plain(fact.label()))
                .put("shown", Marks.plain(fact.shown())));
        return node;
    }

    private static ArrayNode causes(List<Reply.ShownCause> causes) {
        ArrayNode array = NODES.arrayNode();
        causes.forEach(cause -> array.addObject()
                .put("id", cause.cause().id())
                .put("status", cause.status().id())
                .put("label", Marks.plain(cause.label())));
        return array;
    }

    public static ObjectNode verdict(Verdict verdict) {
        ObjectNode node = NODES.objectNode()
                .put("cause", verdict.cause().id())
                .put("path", verdict.path().id());
        verdict.then().stream().map(Path::id).forEach(node.putArray("then")::add);
        return node.put("certainty", verdict.certainty().id());
    }
}
