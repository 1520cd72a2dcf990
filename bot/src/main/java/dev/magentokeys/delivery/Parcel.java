package dev.magentokeys.delivery;

/**
 * Something to send: rendered when it was decided, so that a restart sends the same.
 *
 * @param courier the name of the edge that carries it
 * @param address where to, in the edge's own JSON
 * @param body what, in the edge's own JSON
 */
public record Parcel(String courier, String address, String body) {}
