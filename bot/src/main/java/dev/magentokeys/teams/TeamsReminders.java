package dev.magentokeys.teams;

import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.delivery.Reminders;

/** Reminders go to the personal chat where the app is installed there, else to where the case is held. */
final class TeamsReminders {

    private static final String NAME = "teams-reminders";

    private TeamsReminders() {}

    static Reminders courier(Reception reception, Replies replies) {
        return new Reminders(
                NAME,
                reception,
                (address, reply) -> ReplyTo.read(address).stream()
                        .flatMap(to -> replies.parcels(to, reply).stream())
                        .toList());
    }

    static Parcel to(String conversation, ReplyTo asked) {
        ReplyTo later = asked.inPrivate()
                .map(chat -> new ReplyTo(chat, false, asked.owner(), asked.personal()))
                .orElse(asked);
        return new Parcel(NAME, conversation, later.write());
    }
}
