package dev.magentokeys.measuring;

/** A line of a labelled file that is none; its message says which line, what is wrong and what would be right. */
public final class BadLabelException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLabelException(int line, String what, String hint) {
        super("line %d: %s. [Hint: %s]".formatted(line, what, hint));
    }
}
