package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.wording.Language;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Takes each message in once: what was received, the case, and what is to be sent are one commit. Thread-safe. */
public final class Reception {

    private final Ledger ledger;
    private final Dialogue dialogue;
    private final InstantSource clock;

    public Reception(Ledger ledger, Dialogue dialogue, InstantSource clock) {
        this.ledger = ledger;
        this.dialogue = dialogue;
        this.clock = clock;
    }

    public Receipt receive(Incoming incoming) {
        return ledger.inOneCommit(page -> {
            if (!page.firstTime(incoming.onceKey(), clock.instant())) {
                return new Receipt.Repeated();
            }
            Supplier<Conversation> fresh = () ->
                    Conversation.begin(incoming.message().platformLanguage().orElse(Language.EN));
            Dialogue.Turn turn =
                    dialogue.take(page.conversation(incoming.conversation()).orElseGet(fresh), incoming.message());
            page.keep(incoming.conversation(), turn.after(), clock.instant());
            incoming.parcels().apply(turn.reply()).forEach(parcel -> page.send(parcel, clock.instant()));
            return new Receipt.Answered(turn.reply());
        });
    }
}
