package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import dev.magentokeys.chat.Json;

/** What Bolt made of a part of a payload, as JSON again: more of it is looked at than Bolt has names for. */
final class BoltJson {

    private static final Gson BOLTS = GsonFactory.createSnakeCase();

    private BoltJson() {}

    static JsonNode of(Object part) {
        return Json.read(BOLTS.toJson(part)).orElseGet(Json::object);
    }
}
