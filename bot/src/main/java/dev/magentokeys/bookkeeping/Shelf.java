package dev.magentokeys.bookkeeping;

import dev.magentokeys.access.Role;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import java.util.List;
import java.util.Optional;

/** What there is to judge a request by; most messages are about something else, so it is fetched when it is wanted. */
public interface Shelf {

    Directory directory();

    /** What the log of the environment's last deployment proves, where that failed; empty when it went through, or none was reported. */
    List<Finding> failing(Environment environment);

    /** What who asks may do. */
    Role role();

    /** The contact that somebody in chat has said to be, by its id. */
    Optional<String> contactOf(String person);

    /** The changes that this person made last, in one go, first to last; empty when there were none. */
    List<Change> last();

    /** Whether these came after the person's last word in the conversation. */
    boolean changedLast();
}
