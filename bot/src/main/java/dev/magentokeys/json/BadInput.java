package dev.magentokeys.json;

import java.io.Serial;

/** Input that is not a message: what is wrong with it, in one sentence that repeats nothing of it, and what to send instead. */
public final class BadInput extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String hint;

    BadInput(String sentence, String hint) {
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
