package dev.magentokeys.web;

import java.io.Serial;

/** A request that is not served: its status, what was wrong in one sentence that repeats nothing of it, and what to do. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String sentence;
    private final String hint;

    Refusal(int status, String sentence, String hint) {
        super(sentence, null, false, false);
        this.status = status;
        this.sentence = sentence;
        this.hint = hint;
    }

    int status() {
        return status;
    }

    String sentence() {
        return sentence;
    }

    String hint() {
        return hint;
    }
}
