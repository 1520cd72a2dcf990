package dev.magentokeys.slack.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Payloads in the shapes that Slack sends. */
public final class Payloads {

    public static final String TEAM = "T0ACME";
    public static final String USER = "U0ANNA";
    public static final String DIRECT = "D0ANNA";
    public static final String CHANNEL = "C0SHOP";
    public static final String BOT_USER = "U0BOT";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Payloads() {}

    public static Map<String, String> command(String text, String trigger, String responseUrl) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", "not-used");
        fields.put("team_id", TEAM);
        fields.put("team_domain", "acme");
        fields.put("channel_id", CHANNEL);
        fields.put("channel_name", "shop");
        fields.put("user_id", USER);
        fields.put("user_name", "anna");
        fields.put("command", "/magento-keys");
        fields.put("text", text);
        fields.put("api_app_id", "A0KEYS");
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", responseUrl);
        fields.put("trigger_id", trigger);
        return fields;
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A direct message; change what differs in {@code event}. */
    public static ObjectNode message(String eventId, String ts, String text) {
        ObjectNode payload = JSON.createObjectNode()
                .put("token", "not-used")
                .put("team_id", TEAM)
                .put("api_app_id", "A0KEYS")
                .put("type", "event_callback")
                .put("event_id", eventId)
                .put("event_time", 1_795_000_000)
                .put("is_ext_shared_channel", false);
        payload.putObject("event")
                .put("client_msg_id", "c1f0-" + ts)
                .put("type", "message")
                .put("text", text)
                .put("user", USER)
                .put("ts", ts)
                .put("team", TEAM)
                .put("channel", DIRECT)
                .put("event_ts", ts)
                .put("channel_type", "im");
        payload.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", TEAM)
                .put("user_id", BOT_USER)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return payload;
    }

    /** A change of a user's profile, or the end of the user. */
    public static ObjectNode userChange(String eventId, String user, String name, String email, boolean deleted) {
        ObjectNode payload = message(eventId, "1795000000.000100", "");
        ObjectNode event = payload.putObject("event").put("type", "user_change").put("cache_ts", 1_795_000_000);
        event.put("event_ts", "1795000000.000100");
        ObjectNode changed = event.putObject("user")
                .put("id", user)
                .put("team_id", TEAM)
                .put("name", name.toLowerCase(Locale.ROOT))
                .put("deleted", deleted)
                .put("is_bot", false)
                .put("is_app_user", false)
                .put("updated", 1_795_000_000);
        ObjectNode profile = changed.putObject("profile")
                .put("real_name", name)
                .put("display_name", "")
                .put("team", TEAM);
        if (!email.isEmpty()) {
            profile.put("email", email);
        }
        return payload;
    }

    /** Makes an upload of a message: adds a file of so many bytes, which is at this address. */
    public static ObjectNode withFile(ObjectNode message, String name, long size, String url) {
        ObjectNode event = message.withObject("/event");
        event.put("subtype", "file_share").put("upload", false);
        event.withArray("/files").add(file(name, size, url));
        return message;
    }

    /** A file as a message names it. */
    public static ObjectNode file(String name, long size, String url) {
        return JSON.createObjectNode()
                .put("id", "F0" + Integer.toHexString(name.hashCode()).toUpperCase(Locale.ROOT))
                .put("created", 1_795_000_000)
                .put("name", name)
                .put("title", name)
                .put("mimetype", "text/plain")
                .put("filetype", "text")
                .put("user", USER)
                .put("mode", name.endsWith(".txt") ? "snippet" : "hosted")
                .put("size", size)
                .put("is_external", false)
                .put("url_private", url)
                .put("url_private_download", url);
    }

    /** A mention of the bot in a channel. */
    public static ObjectNode mention(String eventId, String ts, String text) {
        ObjectNode payload = message(eventId, ts, "<@" + BOT_USER + "> " + text);
        payload.withObject("/event")
                .put("type", "app_mention")
                .put("channel", CHANNEL)
                .remove("channel_type");
        return payload;
    }

    /** The shortcut, chosen by Anna on a message in the channel. */
    public static ObjectNode shortcut(ObjectNode message, String trigger, String responseUrl) {
        ObjectNode payload = JSON.createObjectNode()
                .put("type", "message_action")
                .put("token", "not-used")
                .put("callback_id", "diagnose_log")
                .put("trigger_id", trigger)
                .put("action_ts", "1795000100.000100")
                .put("message_ts", "1795000000.000100")
                .put("response_url", responseUrl)
                .put("is_enterprise_install", false)
                .putNull("enterprise");
        payload.putObject("team").put("id", TEAM).put("domain", "acme");
        payload.putObject("user").put("id", USER).put("name", "anna").put("team_id", TEAM);
        payload.putObject("channel").put("id", CHANNEL).put("name", "deploys");
        payload.set("message", message);
        return payload;
    }

    /** What a build bot posts. */
    public static ObjectNode botPost(String text) {
        return JSON.createObjectNode()
                .put("type", "message")
                .put("subtype", "bot_message")
                .put("bot_id", "B0BUILD")
                .put("username", "build")
                .put("ts", "1795000000.000100")
                .put("text", text);
    }

    /** An event of any kind that the app did not ask for. */
    public static ObjectNode event(String eventId, String type) {
        ObjectNode payload = message(eventId, "1795000000.000100", "");
        payload.putObject("event").put("type", type).put("user", USER).put("event_ts", "1795000000.000100");
        return payload;
    }

    /** A press of one button of a message that only this person sees. */
    public static ObjectNode press(String actionId, String value, String trigger, String responseUrl) {
        ObjectNode payload = JSON.createObjectNode()
                .put("type", "block_actions")
                .put("api_app_id", "A0KEYS")
                .put("token", "not-used")
                .put("trigger_id", trigger)
                .putNull("enterprise")
                .put("is_enterprise_install", false)
                .put("response_url", responseUrl);
        payload.putObject("user").put("id", USER).put("username", "anna").put("team_id", TEAM);
        payload.putObject("team").put("id", TEAM).put("domain", "acme");
        payload.putObject("channel").put("id", CHANNEL).put("name", "shop");
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", "1795000000.000200")
                .put("channel_id", CHANNEL)
                .put("is_ephemeral", true);
        payload.putObject("state").putObject("values");
        ObjectNode action = payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("action_id", actionId)
                .put("block_id", "b1")
                .put("value", value)
                .put("action_ts", "1795000001.000300");
        action.putObject("text").put("type", "plain_text").put("text", "Yes");
        return payload;
    }

    /** Turns a press into one on a message of the direct channel. */
    public static ObjectNode direct(ObjectNode press) {
        press.withObject("/container").put("channel_id", DIRECT).put("is_ephemeral", false);
        press.withObject("/channel").put("id", DIRECT).put("name", "directmessage");
        return press;
    }

    /** What somebody typed into an input of the message. */
    public static ObjectNode typed(ObjectNode press, String input, String text) {
        press.withObject("/state/values/input:" + input + "/value")
                .put("type", "plain_text_input")
                .put("value", text);
        return press;
    }

    public static String interaction(ObjectNode payload) {
        return "payload=" + URLEncoder.encode(payload.toString(), UTF_8);
    }
}
