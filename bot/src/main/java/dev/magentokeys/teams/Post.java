package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import java.util.Optional;

/** What a parcel of this edge does in its conversation. */
sealed interface Post {

    /** A new message. */
    record Say(ObjectNode activity) implements Post {}

    /** Puts another content into a message that the bot sent before. */
    record Replace(String activityId, ObjectNode activity) implements Post {}

    default String write() {
        ObjectNode json = Json.object();
        if (this instanceof Say say) {
            json.set("say", say.activity);
        } else if (this instanceof Replace replace) {
            json.put("replaces", replace.activityId).set("say", replace.activity);
        }
        return json.toString();
    }

    /** Empty when the text was not written by {@link #write()}. */
    static Optional<Post> read(String text) {
        return Json.read(text)
                .filter(json -> json.path("say").isObject())
                .map(json -> Json.text(json, "replaces")
                        .<Post>map(id -> new Replace(id, (ObjectNode) json.path("say")))
                        .orElseGet(() -> new Say((ObjectNode) json.path("say"))));
    }
}
