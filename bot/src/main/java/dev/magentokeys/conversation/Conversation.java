package dev.magentokeys.conversation;

import dev.magentokeys.wording.Language;

/** What is remembered of a conversation between two messages. */
public record Conversation(Language language, int turn) {

    public static Conversation begin(Language language) {
        return new Conversation(language, 0);
    }
}
