package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Parcel;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an answer goes.
 *
 * @param ephemeral shown to this person only
 * @param thread the thread to answer in
 * @param hook Slack's one-time way to answer a command or a press, tried first
 */
record Address(String channel, String user, boolean ephemeral, Optional<String> thread, Optional<Hook> hook) {

    /** @param until when Slack stops taking answers there */
    record Hook(String url, Instant until) {}

    Parcel parcel(String body) {
        return new Parcel(SlackCourier.NAME, write(), body);
    }

    /** The channel as alerts know it; empty where the bot and one person speak alone. */
    Optional<String> sharedChannel() {
        return channel.equals(user) || channel.startsWith("D") ? Optional.empty() : Optional.of("slack:" + channel);
    }

    String write() {
        ObjectNode json =
                Json.object().put("channel", channel).put("user", user).put("ephemeral", ephemeral);
        thread.ifPresent(ts -> json.put("thread", ts));
        hook.ifPresent(way -> json.put("hook", way.url).put("until", way.until.toEpochMilli()));
        return json.toString();
    }

    /** Empty when the text was not written by {@link #write()}. */
    static Optional<Address> read(String text) {
        return Json.read(text)
                .filter(json ->
                        json.path("channel").isTextual() && json.path("user").isTextual())
                .map(json -> new Address(
                        json.path("channel").textValue(),
                        json.path("user").textValue(),
                        json.path("ephemeral").asBoolean(),
                        Json.text(json, "thread"),
                        Json.text(json, "hook")
                                .map(url -> new Hook(
                                        url,
                                        Instant.ofEpochMilli(json.path("until").asLong())))));
    }
}
