package dev.magentokeys.teams;

import com.microsoft.bot.schema.ChannelAccount;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes in who leaves a team. What follows waits in the outbox: Teams may have to be asked who that is. */
final class Departures {

    private final TeamsDesk desk;

    Departures(TeamsDesk desk) {
        this.desk = desk;
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
        if (!user.isBlank()) {
            String onceKey = arrived.onceKey() + ":left:" + user;
            Person person = new Person(arrived.person().tenant(), user);
            Instant at = arrived.sent().orElseGet(desk::now);
            desk.tell(onceKey, List.of(new Departure(onceKey, person, email(member), at).parcel()));
        }
    }

    /** As Teams tells it of somebody; mostly it does so only when it is asked. */
    static Optional<String> email(ChannelAccount member) {
        return Stream.of("email", "userPrincipalName")
                .flatMap(field -> Optional.ofNullable(member.getProperties().get(field)).stream())
                .map(value -> value.asText(""))
                .filter(address -> address.indexOf('@') > 0)
                .findFirst();
    }
}
