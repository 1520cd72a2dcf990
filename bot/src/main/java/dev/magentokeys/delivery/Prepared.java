package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A turn with all that is to be sent for it, before anything of it is kept. It holds as long as the conversation stands where it was
 * taken from.
 */
record Prepared(Standing from, Conversation before, Dialogue.Turn turn, List<Parcel> parcels) {

    /**
     * Where a conversation stands.
     *
     * @param touched when it was kept last; empty when it never was
     */
    record Standing(Optional<Conversation> known, Optional<Instant> touched) {

        static Standing of(Ledger.Page page, String conversation) {
            return new Standing(page.conversation(conversation), page.touched(conversation));
        }
    }

    static Prepared of(Incoming incoming, Standing standing, Dialogue dialogue, Instant now) {
        Conversation before = before(incoming, standing);
        Dialogue.Turn turn = dialogue.take(before, rested(incoming, standing, now));
        return new Prepared(standing, before, turn, incoming.parcels().apply(turn.reply()));
    }

    /** The conversation as it is known, or a new one in the language of who speaks. */
    static Conversation before(Incoming incoming, Standing standing) {
        return standing.known()
                .orElseGet(() ->
                        Conversation.begin(incoming.message().platformLanguage().orElse(Language.EN)));
    }

    /** The message with how long the conversation had rested: the conversation itself has no clock. */
    static Message rested(Incoming incoming, Standing standing, Instant now) {
        Instant kept = standing.touched().filter(before -> before.isBefore(now)).orElse(now);
        return incoming.message().after(Duration.between(kept, now));
    }
}
