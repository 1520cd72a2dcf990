package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.ChannelAccount;
import dev.magentokeys.delivery.AlertDesk;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes in who leaves a team. Teams gives their ids, and an e-mail address now and then; a name would prove nothing. */
final class Departures {

    private final AlertDesk alerts;
    private final InstantSource clock;

    Departures(AlertDesk alerts, InstantSource clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    void take(Arrived arrived) {
        if (arrived.scope() == Scope.CHANNEL) {
            Stream.ofNullable(arrived.activity().getMembersRemoved())
                    .flatMap(Collection::stream)
                    .filter(Objects::nonNull)
                    .filter(member -> !arrived.bot().equals(member.getId()))
                    .forEach(member -> left(arrived, member));
        }
    }

    private void left(Arrived arrived, ChannelAccount member) {
        String user = Arrived.user(member);
        Instant at = arrived.sent().orElseGet(clock::instant);
        if (!user.isBlank()) {
            Person gone = new Person(arrived.person().tenant(), user);
            String onceKey = arrived.onceKey() + ":left:" + user;
            alerts.left(onceKey, gone.asker().tenant(), gone.asker().person(), email(member), at);
        }
    }

    private static Optional<String> email(ChannelAccount member) {
        return Stream.of("email", "userPrincipalName")
                .flatMap(field -> Optional.ofNullable(member.getProperties().get(field)).stream())
                .map(JsonNode::asText)
                .filter(address -> address.indexOf('@') > 0)
                .findFirst();
    }
}
