package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.Ids;

/** What a person does with a message. */
public enum Act {
    /** States facts. */
    ANSWER,
    YES,
    NO,
    UNSURE,
    /** Takes a fact back or changes it. */
    CORRECT,
    /** Means the other of two. */
    OTHER,
    BACK,
    SKIP,
    RESTART,
    CANCEL,
    /** Goes on with what was left. */
    RESUME,
    HELP,
    REPEAT,
    WHY,
    /** Asks what would give another answer. */
    WHAT_IF,
    STATUS,
    HUMAN,
    LANGUAGE,
    /** Asks for the commands that fetch the package with each key. */
    CHECK,
    /** Asks how something is done. */
    GUIDE,
    /** Holds lines of a log. */
    LOG,
    GREETING,
    THANKS,
    UNKNOWN;

    /** The name of record, for instance {@code answer}. */
    public String id() {
        return Ids.kebab(this);
    }
}
