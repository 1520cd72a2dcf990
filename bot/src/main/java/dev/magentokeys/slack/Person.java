package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.Event;
import dev.magentokeys.access.Asker;
import dev.magentokeys.directory.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in Slack.
 *
 * @param tenant the workspace, or the whole organisation where the app was installed for all of it
 */
record Person(String tenant, String user) {

    /** Empty when Slack's payload lacks one of the two. */
    static Optional<Person> of(
            boolean enterpriseInstall, @Nullable String enterprise, @Nullable String team, @Nullable String user) {
        String tenant = (enterpriseInstall || team == null) && enterprise != null ? enterprise : team;
        return tenant == null || tenant.isBlank() || user == null || user.isBlank()
                ? Optional.empty()
                : Optional.of(new Person(tenant, user));
    }

    /** Whom {@link #conversation()} names; empty when it names nobody of Slack. */
    static Optional<Person> ofKey(String key) {
        String[] parts = key.split(":", 3);
        return parts.length == 3 && parts[0].equals("slack")
                ? Optional.of(new Person(parts[1], parts[2]))
                : Optional.empty();
    }

    /** Who pressed or chose something, by the payload that Bolt read; empty when it does not say. */
    static Optional<Person> acting(Object payload) {
        JsonNode json = BoltJson.of(payload);
        JsonNode team = json.has("team") ? json.at("/team/id") : json.at("/user/team_id");
        return of(
                json.path("is_enterprise_install").asBoolean(),
                json.at("/enterprise/id").textValue(),
                team.textValue(),
                json.at("/user/id").textValue());
    }

    /** Whom an event is of; empty when it does not say. */
    static Optional<Person> in(EventsApiPayload<? extends Event> payload, @Nullable String user) {
        boolean enterpriseInstall = authorizations(payload)
                .anyMatch(authorization -> Boolean.TRUE.equals(authorization.getIsEnterpriseInstall()));
        return of(enterpriseInstall, payload.getEnterpriseId(), payload.getTeamId(), user);
    }

    static Stream<Authorization> authorizations(EventsApiPayload<? extends Event> payload) {
        return Stream.ofNullable(payload.getAuthorizations()).flatMap(List::stream);
    }

    /** Who asks, for the directory of the workspace. */
    Asker asker() {
        return new Asker(new Tenant("slack:" + tenant), conversation());
    }

    /** The same for the command and for the direct message, so that the one goes on in the other. */
    String conversation() {
        return "slack:" + tenant + ":" + user;
    }
}
