package dev.magentokeys.api;

import dev.magentokeys.directory.BadEntry;
import dev.magentokeys.directory.BadLine;
import dev.magentokeys.directory.BadLines;
import java.io.Serial;
import java.util.List;

/** A request that is not served: its status, what was wrong in one sentence that repeats no secret, and what to do. */
final class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String sentence;
    private final String hint;
    private final transient List<BadLine> lines;

    Problem(int status, String sentence, String hint) {
        this(status, sentence, hint, List.of());
    }

    private Problem(int status, String sentence, String hint, List<BadLine> lines) {
        super(sentence, null, false, false);
        this.status = status;
        this.sentence = sentence;
        this.hint = hint;
        this.lines = List.copyOf(lines);
    }

    /** The same for an entry that is not there and for one of another tenant. */
    static Problem notThere() {
        return new Problem(404, "There is no such thing here.", "GET /api/v1/directory shows all that is there");
    }

    static Problem of(int status, BadEntry refusal) {
        return new Problem(status, refusal.sentence(), refusal.hint());
    }

    static Problem of(BadLines bad) {
        return new Problem(422, "Nothing was changed: lines are wrong.", "correct these lines", bad.lines());
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

    List<BadLine> lines() {
        return lines;
    }
}
