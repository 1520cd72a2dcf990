package dev.magentokeys.bookkeeping;

import dev.magentokeys.access.Role;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Told;
import dev.magentokeys.wording.Language;
import java.util.List;

/**
 * What somebody sent, and what there is to judge it by.
 *
 * @param now who asks, and when
 * @param last the changes that this person made last, in one go, first to last; empty when there were none
 * @param changedLast whether these came after the person's last word in the conversation
 */
public record Request(
        Message message,
        Conversation conversation,
        Directory directory,
        Role role,
        Told now,
        List<Change> last,
        boolean changedLast) {

    public Request {
        last = List.copyOf(last);
    }

    Language language() {
        return conversation.language();
    }
}
