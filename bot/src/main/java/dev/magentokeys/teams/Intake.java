package dev.magentokeys.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import dev.magentokeys.chat.NotStoredException;
import java.util.Objects;
import java.util.Optional;

/** Hands each activity to who takes its kind in. What this bot does not serve is acknowledged, so that Teams shows no error. */
final class Intake {

    private final Messages messages;
    private final Presses presses;
    private final Feedback feedback;
    private final Shortcuts shortcuts;
    private final Installations installations;
    private final Departures departures;

    Intake(
            Messages messages,
            Presses presses,
            Feedback feedback,
            Shortcuts shortcuts,
            Installations installations,
            Departures departures) {
        this.departures = departures;
        this.shortcuts = shortcuts;
        this.messages = messages;
        this.presses = presses;
        this.feedback = feedback;
        this.installations = installations;
    }

    /** @throws NotStoredException when nothing could be stored */
    Answer take(Activity activity, Optional<String> locale) {
        boolean invoke = activity.isType(ActivityTypes.INVOKE);
        if (invoke && Objects.requireNonNullElse(activity.getName(), "").isBlank()) {
            return Answer.refused(400);
        }
        return Arrived.of(activity, locale)
                .map(arrived -> invoke ? invoked(arrived) : arrived(arrived))
                .orElseGet(() -> invoke ? Answer.done() : Answer.accepted());
    }

    private Answer arrived(Arrived arrived) {
        Activity activity = arrived.activity();
        if (activity.isType(ActivityTypes.MESSAGE)) {
            return arrived.value().isObject() ? presses.submitted(arrived) : messages.take(arrived);
        }
        boolean moved = activity.isType(ActivityTypes.INSTALLATION_UPDATE)
                || activity.isType(ActivityTypes.CONVERSATION_UPDATE);
        if (moved) {
            departures.take(arrived);
            installations.take(arrived);
        }
        return Answer.accepted();
    }

    private Answer invoked(Arrived arrived) {
        return switch (arrived.activity().getName()) {
            case Presses.INVOKE -> presses.executed(arrived);
            case Shortcuts.INVOKE -> shortcuts.take(arrived);
            case Feedback.INVOKE -> feedback.take(arrived);
            default -> Answer.done();
        };
    }
}
