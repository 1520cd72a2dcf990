package dev.magentokeys.access;

import dev.magentokeys.directory.Tenant;

/**
 * Who asks for something, and in whose name it is done.
 *
 * @param person platform, tenant and own id, for instance {@code slack:T024BE7LD:U0G9QF9C6}
 */
public record Asker(Tenant tenant, String person) {

    /** @throws IllegalArgumentException when the person is blank */
    public Asker {
        if (person.isBlank()) {
            throw new IllegalArgumentException("A person has no key [Hint: platform, tenant and the person's own id]");
        }
    }
}
