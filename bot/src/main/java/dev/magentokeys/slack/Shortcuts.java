package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.response.Response;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes in the shortcut "Diagnose this log" on a message: of anybody, in any channel, also where the bot is no member. Slack hands
 * that one message over, so that no channel has to be read.
 */
final class Shortcuts {

    /** As the manifest names it. */
    static final String DIAGNOSE = "diagnose_log";

    private final SlackDesk desk;
    private final Letters letters;
    private final Addresses addresses;

    Shortcuts(SlackDesk desk, Letters letters, Addresses addresses) {
        this.desk = desk;
        this.letters = letters;
        this.addresses = addresses;
    }

    Response handle(MessageShortcutPayload shortcut) {
        Optional.ofNullable(shortcut.getMessage())
                .flatMap(message -> Person.acting(shortcut))
                .ifPresent(person -> take(shortcut, person));
        return Response.ok();
    }

    private void take(MessageShortcutPayload shortcut, Person person) {
        JsonNode message = BoltJson.of(shortcut.getMessage());
        String channel = shortcut.getChannel() == null
                ? person.user()
                : Objects.requireNonNullElse(shortcut.getChannel().getId(), person.user());
        Address address =
                addresses.ephemeral(channel, person.user(), Optional.ofNullable(shortcut.getResponseUrl()), desk.now());
        String trigger = Objects.requireNonNullElseGet(
                shortcut.getTriggerId(), () -> shortcut.getMessageTs() + ":" + shortcut.getActionTs());
        desk.take(letters.pointedAt(
                "slack:trigger:" + person.tenant() + ":" + trigger,
                person,
                Shown.in(message),
                SlackFile.in(message, desk::mask).toList(),
                address));
    }
}
