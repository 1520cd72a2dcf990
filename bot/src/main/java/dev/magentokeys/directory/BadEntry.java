package dev.magentokeys.directory;

import java.io.Serial;

/** What was told cannot be taken: why, in one sentence that repeats no secret, and what to say instead. */
public final class BadEntry extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String hint;

    BadEntry(String sentence, String hint) {
        super(sentence + " [Hint: " + hint + "]");
        this.sentence = sentence;
        this.hint = hint;
    }

    public String sentence() {
        return sentence;
    }

    public String hint() {
        return hint;
    }
}
