package dev.magentokeys.teams;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;

/**
 * An activity that goes over the wire as the JSON that it was made of, to the letter. The SDK's own fields would add a time stamp and
 * {@code historyDisclosed}, and know no values that are newer than the SDK.
 */
final class WireActivity extends Activity {

    private final ObjectNode json;

    WireActivity(ObjectNode json) {
        super(json.path("type").asText("message"));
        this.json = json;
    }

    @JsonValue
    ObjectNode json() {
        return json;
    }
}
