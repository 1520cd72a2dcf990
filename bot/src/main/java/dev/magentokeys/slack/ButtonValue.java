package dev.magentokeys.slack;

import dev.magentokeys.chat.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a button brings back when it is pressed.
 *
 * @param turn the turn in which it was offered
 */
record ButtonValue(int turn, String choice) {

    String write() {
        return Json.object().put("t", turn).put("c", choice).toString();
    }

    /** Empty when the value is not one of ours. */
    static Optional<ButtonValue> read(@Nullable String value) {
        return Optional.ofNullable(value)
                .flatMap(Json::read)
                .filter(json -> json.path("t").isInt() && json.path("c").isTextual())
                .map(json -> new ButtonValue(
                        json.path("t").intValue(), json.path("c").textValue()));
    }
}
