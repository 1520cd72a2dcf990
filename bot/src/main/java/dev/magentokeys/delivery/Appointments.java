package dev.magentokeys.delivery;

import dev.magentokeys.access.Asker;
import dev.magentokeys.access.Role;
import java.time.Instant;

/** Admins whom a platform knows as such. Who was named in any other way keeps that role. */
final class Appointments {

    private Appointments() {}

    /** @return whether the person is an admin by it */
    static boolean known(Roster roster, Asker asker, String by, Instant now) {
        boolean named = roster.named().stream().anyMatch(one -> one.person().equals(asker.person()));
        if (!named) {
            roster.name(new Roster.Named(asker.person(), Role.ADMIN, by, now));
        }
        return !named;
    }

    /** The same, only where nobody is an admin. */
    static boolean first(Roster roster, Asker asker, String by, Instant now) {
        return roster.named().stream().noneMatch(one -> one.role() == Role.ADMIN) && known(roster, asker, by, now);
    }
}
