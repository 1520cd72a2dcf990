package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import java.util.Optional;

/**
 * What a button brings back when it is pressed, under the {@link Seal}.
 *
 * @param turn the turn in which it was offered
 * @param choice the id of the choice
 * @param label what the button said, for the card that replaces the pressed one
 * @param question what the card said, for the same; blank when nothing of it shall stay
 */
record ButtonData(int turn, String choice, String label, String question, Owner owner) {

    /** Of no turn, and never used up. */
    boolean isStanding() {
        return turn == 0;
    }

    ObjectNode write() {
        return Json.object()
                .put("t", turn)
                .put("c", choice)
                .put("l", label)
                .put("q", question)
                .put("u", owner.user())
                .put("k", owner.conversation());
    }

    /** Empty when the data is not of one of our buttons. */
    static Optional<ButtonData> read(JsonNode json) {
        boolean ours = json.path("t").isInt()
                && json.path("c").isTextual()
                && json.path("u").isTextual()
                && json.path("k").isTextual();
        return ours
                ? Optional.of(new ButtonData(
                        json.path("t").intValue(),
                        json.path("c").textValue(),
                        json.path("l").asText(""),
                        json.path("q").asText(""),
                        new Owner(json.path("u").textValue(), json.path("k").textValue())))
                : Optional.empty();
    }
}
