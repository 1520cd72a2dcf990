package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.magentokeys.chat.Json;
import java.util.Optional;

/**
 * What Teams is answered at once.
 *
 * @param status of HTTP
 */
record Answer(int status, Optional<ObjectNode> body) {

    /** It was taken in; what there is to say follows. */
    static Answer accepted() {
        return new Answer(202, Optional.empty());
    }

    /** An invoke that needs nothing back. */
    static Answer done() {
        return new Answer(200, Optional.of(Json.object()));
    }

    static Answer refused(int status) {
        return new Answer(status, Optional.empty());
    }

    /** Puts this card in place of the pressed one. */
    static Answer card(ObjectNode card) {
        return invoked("application/vnd.microsoft.card.adaptive", card);
    }

    /** Shows a sentence to who pressed, and to nobody else. */
    static Answer sentence(String sentence) {
        return invoked("application/vnd.microsoft.activity.message", TextNode.valueOf(sentence));
    }

    /** Shows a sentence in a window, where something was chosen in the menu of a message. */
    static Answer dialog(String sentence) {
        ObjectNode body = Json.object();
        body.putObject("task").put("type", "message").put("value", sentence);
        return new Answer(200, Optional.of(body));
    }

    private static Answer invoked(String type, JsonNode value) {
        ObjectNode body = Json.object().put("statusCode", 200).put("type", type);
        body.set("value", value);
        return new Answer(200, Optional.of(body));
    }
}
