package dev.magentokeys.delivery;

/**
 * A file that came with a letter and is not fetched yet.
 *
 * @param name as people see it, masked
 * @param handle how the platform finds it, in the edge's own JSON. It may hold an address that opens the file for whoever knows it,
 *     where the platform offers no other way: it waits in the outbox with its letter and leaves with it, and is shown and logged
 *     nowhere
 */
public record Enclosure(String name, String handle) {

    /** Without the handle. */
    @Override
    public String toString() {
        return "Enclosure[" + name + "]";
    }
}
