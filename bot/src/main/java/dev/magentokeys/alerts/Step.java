package dev.magentokeys.alerts;

import java.util.Optional;

/**
 * One thing to do, and by whom.
 *
 * @param contact the id of the contact who can do it; empty for whoever may edit the cloud project
 */
public record Step(Task task, Actor actor, Optional<String> contact) {

    /** In what capacity. */
    public enum Actor {
        /** Who holds the licence then. */
        NEW_CONTACT,
        /** Who signs in to the account of the old key. */
        KEY_OWNER,
        /** Whoever may edit the variables of the cloud project. */
        PROJECT_ADMIN,
        /** The owner of the key left: the new contact tries in his own login, then asks Support. */
        NEW_CONTACT_OR_SUPPORT
    }
}
