package dev.magentokeys.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import dev.magentokeys.chat.Json;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Reads activities into the SDK's class, without what the SDK's own annotations get wrong. */
final class Activities {

    private static final ObjectMapper MAPPER = Json.MAPPER
            .copy()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .addMixIn(Activity.class, Times.class);

    private Activities() {}

    /** The SDK fails without a fraction of a second, and takes one of three digits for nanoseconds. */
    abstract static class Times {

        @JsonDeserialize(using = TimeStamps.class)
        abstract void setTimestamp(OffsetDateTime time);

        @JsonDeserialize(using = TimeStamps.class)
        abstract void setLocalTimestamp(OffsetDateTime time);

        @JsonDeserialize(using = TimeStamps.Local.class)
        abstract void setExpiration(LocalDateTime time);
    }

    /** @throws Refusal when it is not JSON, too deep, or has no type */
    static ObjectNode parse(byte[] body) throws Refusal {
        try {
            JsonNode json = MAPPER.readTree(body);
            if (json instanceof ObjectNode activity
                    && Json.text(activity, "type").isPresent()) {
                return activity;
            }
            throw new Refusal(400, "it is no activity");
        } catch (IOException notJson) {
            throw new Refusal(400, "it is not JSON");
        }
    }

    /** @throws JsonProcessingException when a field has another type than an activity's */
    static Activity of(ObjectNode json) throws JsonProcessingException {
        if (!json.has("timestamp")) {
            // The SDK would take the time of reading for the time of sending.
            json.putNull("timestamp");
        }
        return MAPPER.treeToValue(json, Activity.class);
    }
}
