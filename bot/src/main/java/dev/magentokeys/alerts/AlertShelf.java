package dev.magentokeys.alerts;

import dev.magentokeys.access.Role;
import dev.magentokeys.directory.Directory;
import java.util.List;
import java.util.Optional;

/** What there is to judge a command by, all of one tenant; fetched when it is wanted. */
public interface AlertShelf {

    Directory directory();

    /** What who asks may do. */
    Role role();

    Optional<Subscription> subscription(String channel);

    /** All transfers, by id. */
    List<Transfer> transfers();

    /** All alerts, by id. */
    List<Alert> alerts();

    /** All plans, by id. */
    List<TransferPlan> plans();

    /** The chat user of a contact, as the audit names people; empty when nobody said who it is. */
    Optional<String> personOf(String contact);
}
