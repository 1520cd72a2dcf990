package dev.magentokeys.evidence;

/** What the words of a rule mean where they were found. */
@FunctionalInterface
interface Reading {
    void read(Hit hit, Notes notes);
}
