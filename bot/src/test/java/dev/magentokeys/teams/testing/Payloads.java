package dev.magentokeys.teams.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Activities in the shapes that Teams sends. */
public final class Payloads {

    public static final String APP_ID = "6f2d7a11-0c1e-4b7f-9f0a-2b1f6c9d4e10";
    public static final String TENANT = "9b0e6a52-51a7-4a3f-8d0f-77c1b5a0f3d2";
    public static final String SERVICE_URL = "https://smba.trafficmanager.net/emea/" + TENANT + "/";
    public static final String BOT = "28:" + APP_ID;
    public static final String BOT_NAME = "Magento Keys (test) [1]";
    public static final String TEAM = "19:acme-shop@thread.tacv2";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Payloads() {}

    /** What every activity has. */
    public static ObjectNode activity(String type, String id, Place place, String user, String serviceUrl) {
        ObjectNode activity = JSON.createObjectNode()
                .put("type", type)
                .put("id", id)
                .put("timestamp", "2026-11-20T15:24:25.1234567Z")
                .put("localTimestamp", "2026-11-20T16:24:25.123+01:00")
                .put("localTimezone", "Europe/Stockholm")
                .put("channelId", "msteams")
                .put("serviceUrl", serviceUrl);
        activity.putObject("from").put("id", "29:" + user).put("name", user).put("aadObjectId", entra(user));
        ObjectNode conversation = activity.putObject("conversation")
                .put("conversationType", place.type())
                .put("tenantId", TENANT)
                .put("id", place.conversation());
        if (!place.type().equals("personal")) {
            conversation.put("isGroup", true);
        }
        activity.putObject("recipient").put("id", BOT).put("name", BOT_NAME);
        activity.putObject("channelData").putObject("tenant").put("id", TENANT);
        if (place.type().equals("channel")) {
            activity.withObject("/channelData").putObject("team").put("id", TEAM);
        }
        return activity;
    }

    /** What somebody says in a personal chat, through Teams itself. */
    public static ObjectNode message(String text) {
        ObjectNode activity = activity("message", "1768464000123", Place.personal("anna"), "anna", SERVICE_URL);
        return message(activity.put("locale", "sv-SE"), text);
    }

    /** The object id in Entra of a person of the tests. */
    public static String entra(String user) {
        return "entra-" + user;
    }

    /** A message of plain text; where others read along it begins with a mention of the bot. */
    public static ObjectNode message(ObjectNode activity, String text) {
        activity.put("textFormat", "plain");
        if (activity.at("/conversation/conversationType").asText().equals("personal")) {
            return activity.put("text", text);
        }
        String mention = "<at>" + BOT_NAME + "</at>";
        ObjectNode entity =
                activity.putArray("entities").addObject().put("type", "mention").put("text", mention);
        entity.putObject("mentioned").put("id", BOT).put("name", BOT_NAME);
        return activity.put("text", mention + " " + text);
    }

    /** A press as a client makes it that replaces cards. */
    public static ObjectNode executed(ObjectNode activity, String card, ObjectNode data) {
        activity.put("name", "adaptiveCard/action").put("replyToId", card);
        ObjectNode action = activity.putObject("value").putObject("action");
        action.put("type", "Action.Execute").put("verb", "press").set("data", data);
        return activity;
    }

    /** A press as a client makes it that only sends messages. */
    public static ObjectNode submitted(ObjectNode activity, String card, ObjectNode data) {
        activity.put("replyToId", card).set("value", data);
        return activity;
    }

    /** Like or dislike below a message of the bot. */
    public static ObjectNode reacted(ObjectNode activity, String message, String reaction) {
        activity.put("name", "message/submitAction").put("replyToId", message);
        activity.putObject("value")
                .put("actionName", "feedback")
                .putObject("actionValue")
                .put("reaction", reaction)
                .put("feedback", "");
        return activity;
    }
}
