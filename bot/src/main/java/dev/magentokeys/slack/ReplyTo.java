package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the answer to a letter goes, and what this edge has to say with it.
 *
 * @param way how the letter came
 */
record ReplyTo(Address address, Way way) {

    enum Way {
        DIRECT,

        /** By a mention that is a reply in a thread, of which only the mention itself was delivered. */
        IN_THREAD,

        /** By a mention that opens a thread. */
        OPENS_THREAD,

        /** By the shortcut on a message. */
        SHORTCUT,

        /** By the shortcut, on a message that holds no log. */
        SHORTCUT_IN_VAIN;

        boolean isMention() {
            return this == IN_THREAD || this == OPENS_THREAD;
        }
    }

    String write() {
        ObjectNode json = Json.object().put("address", address.write()).put("way", way.name());
        return json.toString();
    }

    /** Empty when the text was not written by {@link #write()}. */
    static Optional<ReplyTo> read(String text) {
        return Json.read(text)
                .flatMap(json -> Json.text(json, "address")
                        .flatMap(Address::read)
                        .flatMap(address -> way(json.path("way").asText()).map(way -> new ReplyTo(address, way))));
    }

    private static Optional<Way> way(String name) {
        return Arrays.stream(Way.values())
                .filter(way -> way.name().equals(name))
                .findFirst();
    }
}
