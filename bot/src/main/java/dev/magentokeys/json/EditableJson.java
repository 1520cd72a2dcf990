package dev.magentokeys.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Review.Editable;
import java.util.List;

/** Facts that can be set by hand, by their names of record; {@code values} is empty where any text will do. */
public final class EditableJson {

    private EditableJson() {}

    public static ObjectNode of(List<Editable> facts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        facts.forEach(fact -> node.putObject(fact.name().id())
                .put("label", Marks.plain(fact.label()))
                .set("values", PartJson.choices(fact.values())));
        return node;
    }
}
