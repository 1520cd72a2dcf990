package dev.magentokeys.slack;

import dev.magentokeys.conversation.Reply;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.delivery.Reminders;
import java.util.List;
import java.util.Optional;

/**
 * Reminders go to the person's direct message, wherever the conversation was: what only one person sees in a channel is gone for
 * those who are away.
 */
final class SlackReminders {

    private static final String NAME = "slack-reminders";

    private SlackReminders() {}

    static Reminders courier(Reception reception) {
        return new Reminders(NAME, reception, SlackReminders::parcels);
    }

    /** @param user whose conversation it is */
    static Parcel to(String conversation, String user) {
        return new Parcel(NAME, conversation, directMessage(user).write());
    }

    /** Slack opens the direct message of a person whose id stands for the channel. */
    private static Address directMessage(String user) {
        return new Address(user, user, false, Optional.empty(), Optional.empty());
    }

    private static List<Parcel> parcels(String address, Reply reply) {
        return Address.read(address).stream()
                .flatMap(to -> BlockKit.render(reply).stream().map(to::parcel))
                .toList();
    }
}
