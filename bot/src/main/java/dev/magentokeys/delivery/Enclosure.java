package dev.magentokeys.delivery;

/**
 * A file that came with a letter and is not fetched yet.
 *
 * @param name as people see it, masked
 * @param handle how the platform finds it, in the edge's own JSON; holds no secret
 */
public record Enclosure(String name, String handle) {}
