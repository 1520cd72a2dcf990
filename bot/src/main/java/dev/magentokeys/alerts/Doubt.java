package dev.magentokeys.alerts;

import dev.magentokeys.wording.Phrases;
import java.io.Serial;
import java.util.Map;

/** What was typed cannot be taken: the key of the sentence that says why and what to type, and what fills its blanks. */
final class Doubt extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> blanks;

    Doubt(String key, Map<String, String> blanks) {
        super(key);
        this.key = key;
        this.blanks = Map.copyOf(blanks);
    }

    /** About one value that somebody gave. */
    static Doubt about(String key, String value) {
        return new Doubt(key, Map.of("value", Phrases.plain(value)));
    }

    String key() {
        return key;
    }

    Map<String, String> blanks() {
        return blanks;
    }
}
