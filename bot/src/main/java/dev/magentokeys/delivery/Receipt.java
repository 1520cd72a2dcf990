package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Reply;

/** What became of an incoming message. */
public sealed interface Receipt {
    record Answered(Reply reply) implements Receipt {}

    /** It is kept, and read as soon as it can be; the answer leaves through the outbox then. */
    record Postponed() implements Receipt {}

    /** Delivered before: no second effect. */
    record Repeated() implements Receipt {}
}
