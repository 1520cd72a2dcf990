package dev.magentokeys.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.User;
import com.slack.api.model.event.UserChangeEvent;
import dev.magentokeys.chat.Desk;
import dev.magentokeys.delivery.AlertDesk;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Hears of users who were deactivated. Slack reports every change of every profile: all others are passed over. */
final class Leavers {

    private final AlertDesk alerts;
    private final InstantSource clock;

    Leavers(AlertDesk alerts, InstantSource clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    Response changed(EventsApiPayload<UserChangeEvent> payload) {
        Optional<User> gone = Optional.ofNullable(payload.getEvent().getUser())
                .filter(user -> user.isDeleted() && !user.isBot() && isOfTheWorkspace(user, payload));
        gone.ifPresent(user ->
                Person.in(payload, user.getId()).ifPresent(person -> left(person, user, payload.getEventTime())));
        return Response.ok();
    }

    /** In a shared channel one hears of the other side's people, too. */
    private static boolean isOfTheWorkspace(User user, EventsApiPayload<UserChangeEvent> payload) {
        return user.getTeamId() == null
                || user.getTeamId().equals(payload.getTeamId())
                || user.getTeamId().equals(payload.getEnterpriseId());
    }

    private void left(Person person, User user, Integer eventTime) {
        String onceKey = "slack:left:" + person.tenant() + ":" + person.user();
        Instant at = Optional.ofNullable(eventTime).map(Instant::ofEpochSecond).orElseGet(clock::instant);
        // Slack tells it with the scope users:read.email only.
        Optional<String> email = Optional.ofNullable(user.getProfile()).map(User.Profile::getEmail);
        Desk.stored(onceKey, () -> {
            alerts.left(onceKey, person.asker().tenant(), person.conversation(), email, at);
            return person;
        });
    }
}
