package dev.magentokeys.cloud;

import java.io.Serial;

/** A report that is not taken: its status, what was wrong in one sentence that repeats nothing of it, and what to do. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String hint;

    Refusal(int status, String sentence, String hint) {
        super(sentence, null, false, false);
        this.status = status;
        this.hint = hint;
    }

    /** One that is no activity. */
    static Refusal malformed(String sentence) {
        return new Refusal(400, sentence, "Send the activity as the cloud's webhook integration sends it.");
    }

    int status() {
        return status;
    }

    String hint() {
        return hint;
    }
}
