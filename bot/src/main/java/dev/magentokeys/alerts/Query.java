package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.directory.Told;
import dev.magentokeys.wording.Language;
import java.util.Optional;

/**
 * What somebody sent, and what there is to judge it by.
 *
 * @param language that is spoken in the conversation
 * @param inCase whether the conversation is in the middle of a case, where one word may be an answer
 * @param channel where it was said, when others read there too: the edge and its own id of the channel
 * @param now who asks, and when
 */
public record Query(
        Message message, Language language, boolean inCase, Optional<String> channel, AlertShelf shelf, Told now) {

    /** Whether it was said on the chat page, which has no channels. */
    boolean isOnPage() {
        return now.by().startsWith("local:");
    }
}
