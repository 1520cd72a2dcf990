package dev.magentokeys.alerts;

import java.util.Optional;

/** A pure function from a message and what is known to what is to be done about alerts and transfers, and what is said. */
@FunctionalInterface
public interface AlertTalk {

    /** Where there are no alerts. */
    AlertTalk NONE = query -> Optional.empty();

    /** Empty when the message is no command of these. */
    Optional<Decided> take(Query query);
}
