package dev.magentokeys.delivery;

import dev.magentokeys.access.Role;
import java.time.Instant;
import java.util.List;

/** The roles of one tenant's people, within one commit; who was never named is a member. */
public interface Roster {

    /** @param by the person who named them, as the audit names people */
    record Named(String person, Role role, String by, Instant since) {}

    Role role(String person);

    /** Names a person, or takes the name back with {@link Role#MEMBER}. */
    void name(Named named);

    /** All who are more than members, by person. */
    List<Named> named();

    /**
     * Notes that something was refused to a person.
     *
     * @param what in a few words without a secret, for instance {@code contacts add}
     */
    void noteRefusal(String person, String what, Instant at);
}
