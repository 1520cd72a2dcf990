package dev.magentokeys.conversation;

/** The conversational engine: a pure function from a conversation and a message to the next conversation and the reply. */
public interface Dialogue {

    Turn take(Conversation before, Message message);

    /** One turn: what is remembered from now on, and what is said. */
    record Turn(Conversation after, Reply reply) {}
}
