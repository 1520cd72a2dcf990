package dev.magentokeys.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Slack sends of the Home tab and of modals. */
public final class Views {

    private Views() {}

    /** Somebody opens a tab of the app: {@code home} or {@code messages}. */
    public static ObjectNode opened(String eventId, String tab) {
        ObjectNode payload = Payloads.event(eventId, "app_home_opened");
        payload.withObject("/event").put("channel", Payloads.DIRECT).put("tab", tab);
        return payload;
    }

    /** A press of a button on the Home tab. */
    public static ObjectNode homePress(String actionId, String value, String trigger) {
        ObjectNode press = Payloads.press(actionId, value, trigger, "");
        press.remove("response_url");
        press.remove("channel");
        press.putObject("container").put("type", "view").put("view_id", "V0HOME");
        press.putObject("view")
                .put("id", "V0HOME")
                .put("team_id", Payloads.TEAM)
                .put("type", "home")
                .put("hash", "1795000000.h0me")
                .put("root_view_id", "V0HOME")
                .put("app_id", "A0KEYS")
                .putArray("blocks");
        return press;
    }

    /**
     * Somebody sends a modal.
     *
     * @param view as it was opened
     * @param typed by input; the inputs that are not named were left empty
     */
    public static ObjectNode submission(String viewId, JsonNode view, Map<String, String> typed) {
        ObjectNode payload = Payloads.press("", "", "7400." + viewId, "").put("type", "view_submission");
        payload.remove(List.of("response_url", "channel", "container", "actions", "state"));
        payload.putArray("response_urls");
        ObjectNode sent = payload.putObject("view")
                .put("id", viewId)
                .put("team_id", Payloads.TEAM)
                .put("root_view_id", viewId)
                .put("app_id", "A0KEYS")
                .put("hash", "1795000000.m0dal");
        sent.setAll((ObjectNode) view);
        ObjectNode values = sent.putObject("state").putObject("values");
        view.path("blocks").findValuesAsText("block_id").forEach(block -> type(values, block, null));
        typed.forEach((input, text) -> type(values, "input:" + input, text));
        return payload;
    }

    private static void type(ObjectNode values, String block, @Nullable String text) {
        values.putObject(block)
                .putObject("value")
                .put("type", "plain_text_input")
                .put("value", text);
    }
}
