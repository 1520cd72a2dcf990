package dev.magentokeys.conversation;

import java.time.Duration;
import java.util.Optional;

/** The conversational engine: a pure function from a conversation and a message to the next conversation and the reply. */
public interface Dialogue {

    Turn take(Conversation before, Message message);

    /**
     * One turn: what is remembered from now on, and what is said.
     *
     * @param comesBack after how long the bot wants to speak first, by a {@link Message.Reminder}, unless somebody says something before
     */
    record Turn(Conversation after, Reply reply, Optional<Duration> comesBack) {

        /** One that waits for the person. */
        public Turn(Conversation after, Reply reply) {
            this(after, reply, Optional.empty());
        }
    }
}
