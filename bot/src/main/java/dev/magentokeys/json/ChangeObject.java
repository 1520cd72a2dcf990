package dev.magentokeys.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.conversation.Message.Changed;
import dev.magentokeys.diagnosis.FactName;
import java.util.Optional;

/** The object that sets a fact by hand, such as <code>{"fact":"keyInUse","value":"new"}</code>; without a value the fact is taken back. */
final class ChangeObject {
    private ChangeObject() {}

    /** @throws BadInput when there is no such fact, or it does not take the value */
    static Changed read(JsonNode change) throws BadInput {
        FactName fact = FactName.byId(change.path("fact").asText()).orElseThrow(ChangeObject::bad);
        JsonNode value = change.path("value");
        if (value.isMissingNode() || value.isNull()) {
            return new Changed(fact, Optional.empty());
        }
        String text = ChatObject.clean(value.asText()).strip();
        if (!value.isTextual() || !fact.allows(text)) {
            throw bad();
        }
        return new Changed(fact, Optional.of(text));
    }

    private static BadInput bad() {
        return new BadInput(
                "\"change\" must name a fact and a value that it takes.",
                "Send for instance {\"change\":{\"fact\":\"keyInUse\",\"value\":\"new\"}}, or null to take it back.");
    }
}
