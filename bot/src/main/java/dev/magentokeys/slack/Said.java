package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.Event;
import dev.magentokeys.chat.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A message that somebody wrote, with or without files.
 *
 * @param direct whether it was written to the bot alone
 * @param text as Slack writes it, without mentions of the bot
 * @param ts Slack's time stamp, which also names the message in its channel
 * @param thread the thread it stands in
 * @param message the message itself, for what else it carries
 */
record Said(
        String eventId,
        Person person,
        String channel,
        boolean direct,
        boolean byBot,
        String text,
        String ts,
        Optional<String> thread,
        JsonNode message) {

    /** What makes two deliveries the same message, whatever their event ids. */
    record Identity(String tenant, String channel, String ts, String clientMessage, String text) {}

    /** Empty when the event names no person, no channel or no time: a message of Slack's own. */
    static Optional<Said> of(EventsApiPayload<? extends Event> payload) {
        JsonNode event = BoltJson.of(payload.getEvent());
        Optional<String> bot = Person.authorizations(payload)
                .filter(authorization -> Boolean.TRUE.equals(authorization.getIsBot()))
                .map(Authorization::getUserId)
                .filter(Objects::nonNull)
                .findFirst();
        Optional<Person> person = Person.in(payload, event.path("user").textValue());
        String channel = event.path("channel").asText("");
        String ts = event.path("ts").asText("");
        return person.filter(known -> !channel.isEmpty() && !ts.isEmpty()).map(known -> {
            String written = event.path("text").asText("");
            return new Said(
                    Objects.requireNonNullElseGet(payload.getEventId(), () -> channel + ":" + ts),
                    known,
                    channel,
                    event.path("channel_type").asText("").equals("im"),
                    event.has("bot_id")
                            || event.path("display_as_bot").asBoolean()
                            || bot.filter(known.user()::equals).isPresent(),
                    bot.map(id -> Plain.withoutMention(written, id)).orElse(written),
                    ts,
                    Json.text(event, "thread_ts"),
                    event);
        });
    }

    Identity identity() {
        return new Identity(
                person.tenant(),
                channel,
                ts,
                message.path("client_msg_id").asText(""),
                message.path("text").asText(""));
    }

    /** When Slack took it, by its time stamp. */
    Optional<Instant> sent() {
        return ts.matches("[0-9]{1,11}(\\.[0-9]{1,6})?")
                ? Optional.of(Instant.ofEpochMilli(
                        new BigDecimal(ts).movePointRight(3).longValue()))
                : Optional.empty();
    }

    /** Whether there is anything to read in it. */
    boolean isBlank() {
        return text.isBlank()
                && message.path("files").isEmpty()
                && message.path("attachments").isEmpty();
    }
}
