package dev.magentokeys.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The latest answers by message, so that a client that lost one gets the same again. Held in memory only: after a restart a
 * repeated message still has no second effect, but its answer has to be asked for anew. Thread-safe.
 */
final class LastAnswers {

    static final int KEPT = 200;

    /** Characters. A longer answer is not kept, so that the memory stays bounded. */
    private static final int LONGEST = 50_000;

    private final Map<String, String> answers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    };

    synchronized void keep(String message, String answer) {
        if (answer.length() <= LONGEST) {
            answers.put(message, answer);
        }
    }

    synchronized Optional<String> find(String message) {
        return Optional.ofNullable(answers.get(message));
    }
}
