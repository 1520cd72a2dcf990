package dev.magentokeys.secrets;

/**
 * A text without its secrets.
 *
 * @param count how many secrets were masked
 */
public record Masked(String text, int count) {}
