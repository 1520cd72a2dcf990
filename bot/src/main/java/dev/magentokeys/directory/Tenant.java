package dev.magentokeys.directory;

/**
 * Whose directory it is: one workspace of Slack, one organisation of Teams.
 *
 * @param key platform and its own id, for instance {@code slack:T024BE7LD}
 */
public record Tenant(String key) {

    /** @throws IllegalArgumentException when the key is blank */
    public Tenant {
        if (key.isBlank()) {
            throw new IllegalArgumentException(
                    "A tenant has no key [Hint: the platform and its own id, for instance slack:T024BE7LD]");
        }
    }
}
