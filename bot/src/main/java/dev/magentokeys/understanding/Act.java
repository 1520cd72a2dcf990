package dev.magentokeys.understanding;

import java.util.Locale;

/** What a person does with a message. */
public enum Act {
    /** States facts. */
    ANSWER,
    YES,
    NO,
    UNSURE,
    /** Takes a fact back or changes it. */
    CORRECT,
    BACK,
    SKIP,
    RESTART,
    CANCEL,
    HELP,
    REPEAT,
    WHY,
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
        return name().toLowerCase(Locale.ROOT);
    }
}
