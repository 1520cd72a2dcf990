package dev.magentokeys.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody wrote, with or without files.
 *
 * @param thread the thread it stands in
 */
record Said(
        String eventId,
        Person person,
        String channel,
        String channelType,
        boolean byBot,
        String text,
        boolean hasFiles,
        Optional<String> thread,
        Identity identity) {

    /** What makes two deliveries the same message, whatever their event ids. */
    record Identity(String tenant, String channel, String ts, String clientMessage, String text) {}

    /** Empty when the event names no person, no channel or no time: a message of Slack's own. */
    static Optional<Said> of(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        boolean byBot = event.getBotId() != null;
        return of(
                payload,
                new Raw(
                        event.getUser(),
                        event.getChannel(),
                        event.getChannelType(),
                        event.getText(),
                        event.getTs(),
                        event.getThreadTs(),
                        event.getClientMsgId(),
                        byBot,
                        event.getFiles() != null && !event.getFiles().isEmpty()));
    }

    static Optional<Said> ofUpload(EventsApiPayload<MessageFileShareEvent> payload) {
        MessageFileShareEvent event = payload.getEvent();
        return of(
                payload,
                new Raw(
                        event.getUser(),
                        event.getChannel(),
                        event.getChannelType(),
                        event.getText(),
                        event.getTs(),
                        event.getThreadTs(),
                        null,
                        Boolean.TRUE.equals(event.getDisplayAsBot()),
                        true));
    }

    /** Whether a person wrote it to the bot directly; anything else is not answered. */
    boolean isForUs() {
        return channelType.equals("im") && !byBot && (hasFiles || !text.isBlank());
    }

    private record Raw(
            @Nullable String user,
            @Nullable String channel,
            @Nullable String channelType,
            @Nullable String text,
            @Nullable String ts,
            @Nullable String thread,
            @Nullable String clientMessage,
            boolean byBot,
            boolean hasFiles) {}

    private static Optional<Said> of(EventsApiPayload<?> payload, Raw raw) {
        List<Authorization> authorizations = Objects.requireNonNullElse(payload.getAuthorizations(), List.of());
        boolean enterpriseInstall = authorizations.stream()
                .anyMatch(authorization -> Boolean.TRUE.equals(authorization.getIsEnterpriseInstall()));
        boolean ourOwn = authorizations.stream()
                .anyMatch(authorization -> Boolean.TRUE.equals(authorization.getIsBot())
                        && Objects.equals(authorization.getUserId(), raw.user));
        if (raw.channel == null || raw.ts == null) {
            return Optional.empty();
        }
        String text = Objects.requireNonNullElse(raw.text, "");
        return Person.of(enterpriseInstall, payload.getEnterpriseId(), payload.getTeamId(), raw.user)
                .map(person -> new Said(
                        Objects.requireNonNullElseGet(payload.getEventId(), () -> raw.channel + ":" + raw.ts),
                        person,
                        raw.channel,
                        Objects.requireNonNullElse(raw.channelType, ""),
                        raw.byBot || ourOwn,
                        text,
                        raw.hasFiles,
                        Optional.ofNullable(raw.thread),
                        new Identity(
                                person.tenant(),
                                raw.channel,
                                raw.ts,
                                Objects.requireNonNullElse(raw.clientMessage, ""),
                                text)));
    }
}
