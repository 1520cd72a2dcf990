package dev.magentokeys.bookkeeping;

import java.io.Serial;
import java.util.Map;

/** What was typed cannot be taken: the key of the sentence that says why, and what fills its blanks. */
final class Unclear extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> blanks;

    Unclear(String key, Map<String, String> blanks) {
        super(key);
        this.key = key;
        this.blanks = Map.copyOf(blanks);
    }

    String key() {
        return key;
    }

    Map<String, String> blanks() {
        return blanks;
    }
}
