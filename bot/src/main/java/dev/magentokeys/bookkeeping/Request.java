package dev.magentokeys.bookkeeping;

import dev.magentokeys.access.Role;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.directory.Told;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sent, and what there is to judge it by.
 *
 * @param now who asks, and when
 */
public record Request(Message message, Conversation conversation, Shelf shelf, Told now) {

    Directory directory() {
        return shelf.directory();
    }

    List<Finding> failing(Environment environment) {
        return shelf.failing(environment);
    }

    Role role() {
        return shelf.role();
    }

    /** The name of somebody in chat, where that person has said to be a contact. */
    Optional<String> nameOf(String person) {
        return shelf.contactOf(person).map(id -> Names.of(directory(), new Ref(Kind.CONTACT, id)));
    }

    List<Change> last() {
        return shelf.last();
    }

    boolean changedLast() {
        return shelf.changedLast();
    }

    Language language() {
        return conversation.language();
    }
}
