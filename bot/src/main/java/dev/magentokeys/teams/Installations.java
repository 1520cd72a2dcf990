package dev.magentokeys.teams;

import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Places;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.wording.Language;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes in where the bot was added and where it was removed. Teams tells of one installation by two activities at the same moment;
 * the person or the team is welcomed once, and who was the first in the organisation to add it is an admin of its directory. Others who join a team are not greeted: they did not ask.
 */
final class Installations {

    private final Places places;
    private final Reception reception;

    Installations(Places places, Reception reception) {
        this.places = places;
        this.reception = reception;
    }

    void take(Arrived arrived) {
        if (isAdded(arrived)) {
            reception.appointFirst(arrived.person().asker(), "teams");
            Language language = arrived.language().orElse(Language.EN);
            places.settle(
                    arrived.onceKey(),
                    place(arrived),
                    arrived.address().write(),
                    () -> List.of(arrived.address()
                            .parcel(new Post.Say(
                                    Cards.welcome(language, arrived.scope().isShared())))));
        } else if (isRemoved(arrived)) {
            places.leave(arrived.onceKey(), place(arrived));
        }
    }

    private static boolean isAdded(Arrived arrived) {
        return arrived.activity().isType(ActivityTypes.INSTALLATION_UPDATE)
                ? action(arrived).startsWith("add")
                : holdsBot(arrived, arrived.activity().getMembersAdded());
    }

    private static boolean isRemoved(Arrived arrived) {
        boolean deleted = arrived.channelData().path("eventType").asText("").equals("teamDeleted");
        return arrived.activity().isType(ActivityTypes.INSTALLATION_UPDATE)
                ? action(arrived).equals("remove")
                : deleted || holdsBot(arrived, arrived.activity().getMembersRemoved());
    }

    /** A new version of the app is told as {@code add-upgrade} and {@code remove-upgrade}: the second takes nothing away. */
    private static String action(Arrived arrived) {
        return Objects.requireNonNullElse(arrived.activity().getAction(), "");
    }

    private static boolean holdsBot(Arrived arrived, @Nullable List<ChannelAccount> members) {
        return Stream.ofNullable(members)
                .flatMap(Collection::stream)
                .filter(Objects::nonNull)
                .anyMatch(member -> arrived.bot().equals(member.getId()));
    }

    private static String place(Arrived arrived) {
        String tenant = "teams:" + arrived.person().tenant();
        return switch (arrived.scope()) {
            case PERSONAL -> arrived.person().place();
            case GROUP_CHAT -> tenant + ":chat:" + arrived.address().conversation();
            case CHANNEL ->
                tenant + ":team:"
                        + Json.text(arrived.channelData().path("team"), "id")
                                .orElseGet(() -> arrived.address().conversation());
        };
    }
}
