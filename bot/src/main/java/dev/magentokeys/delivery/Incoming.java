package dev.magentokeys.delivery;

import dev.magentokeys.access.Asker;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A message as an edge hands it over, verified and masked.
 *
 * @param onceKey names the message across repeated deliveries, for instance {@code slack:event:Ev123}
 * @param conversation names the conversation, for instance {@code slack:T1:U1}
 * @param asker who it is, where the directory is at hand; empty for what nobody said
 * @param parcels how the edge wants the reply sent; none when it answers in the response itself
 * @param reminder what takes the conversation up again later, for {@link Reminders}; empty where the bot cannot speak first
 * @param channel where it was said, when others read there too: the edge and its own id of the channel, for instance {@code
 *     slack:C024BE91L}; empty in private and on the page
 */
public record Incoming(
        String onceKey,
        String conversation,
        Optional<Asker> asker,
        Message message,
        Function<Reply, List<Parcel>> parcels,
        Optional<Parcel> reminder,
        Optional<String> channel) {

    /** By an edge where the bot only answers, and nobody's directory is at hand. */
    public Incoming(String onceKey, String conversation, Message message, Function<Reply, List<Parcel>> parcels) {
        this(onceKey, conversation, Optional.empty(), message, parcels, Optional.empty());
    }

    /** In private. */
    public Incoming(
            String onceKey,
            String conversation,
            Optional<Asker> asker,
            Message message,
            Function<Reply, List<Parcel>> parcels,
            Optional<Parcel> reminder) {
        this(onceKey, conversation, asker, message, parcels, reminder, Optional.empty());
    }
}
