package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Reply;

/** What became of an incoming message. */
public sealed interface Receipt {
    record Answered(Reply reply) implements Receipt {}

    /** Delivered before: no second effect. */
    record Repeated() implements Receipt {}
}
