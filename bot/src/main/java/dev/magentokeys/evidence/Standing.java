package dev.magentokeys.evidence;

/** How much a sighting counts beside others. */
enum Standing {
    FULL,
    /** The heading of a list of problems, or an answer without whose it is: counts when nothing of its kind is more exact. */
    GENERAL,
    /** What may follow from any other failure: counts when it is alone. */
    WEAK,
    /** A question for credentials: counts until it is answered. */
    PROMPT
}
