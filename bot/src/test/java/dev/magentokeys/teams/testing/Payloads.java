package dev.magentokeys.teams.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Activities in the shapes that Teams sends. */
public final class Payloads {

    public static final String APP_ID = "6f2d7a11-0c1e-4b7f-9f0a-2b1f6c9d4e10";
    public static final String TENANT = "9b0e6a52-51a7-4a3f-8d0f-77c1b5a0f3d2";
    public static final String SERVICE_URL = "https://smba.trafficmanager.net/emea/" + TENANT + "/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Payloads() {}

    /** What somebody says in the personal chat. */
    public static ObjectNode message(String text) {
        ObjectNode message = JSON.createObjectNode()
                .put("type", "message")
                .put("id", "1768464000123")
                .put("timestamp", "2026-01-15T08:00:00.123Z")
                .put("localTimestamp", "2026-01-15T09:00:00.123+01:00")
                .put("serviceUrl", SERVICE_URL)
                .put("channelId", "msteams")
                .put("textFormat", "plain")
                .put("locale", "sv-SE")
                .put("text", text);
        message.putObject("from")
                .put("id", "29:1anna")
                .put("name", "Anna Berg")
                .put("aadObjectId", "4c8a2f0e-8a57-4d0c-b1b5-1d8f6a7e9c33");
        message.putObject("recipient").put("id", "28:" + APP_ID).put("name", "Magento Keys");
        message.putObject("conversation")
                .put("conversationType", "personal")
                .put("tenantId", TENANT)
                .put("id", "a:1annas-chat");
        message.putObject("channelData").putObject("tenant").put("id", TENANT);
        return message;
    }
}
