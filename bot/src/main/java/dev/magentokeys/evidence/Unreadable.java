package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.Ids;

/** Why something cannot be read as a log. */
public enum Unreadable {
    PACKED("It is packed (gzip, zip or the like) [Hint: unpack it and give the log itself]"),
    EMPTY("It is empty [Hint: give the log that the failed deployment wrote]"),
    NOT_TEXT("It is not a text log [Hint: give the log as plain text]"),
    TOO_LONG("It is longer than is read [Hint: give its end, or the lines around the error]"),
    NOT_FETCHED("It could not be fetched [Hint: paste the last lines of the log]");

    private final String sentence;

    Unreadable(String sentence) {
        this.sentence = sentence;
    }

    /** For people at a terminal. */
    public String sentence() {
        return sentence;
    }

    /** As keys of messages name it, for instance {@code not-text}. */
    public String id() {
        return Ids.kebab(this);
    }
}
