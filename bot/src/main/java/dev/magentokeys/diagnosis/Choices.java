package dev.magentokeys.diagnosis;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Remembers the questions that were chosen lately. To choose one plays every answer of every question through the table, and each
 * message wants it several times. A choice rests on what conditions compare, so nothing of what people wrote is remembered.
 * Thread-safe.
 */
final class Choices {

    private static final int MOST = 1_000;

    private final Map<Compared, Optional<Question>> chosen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Compared, Optional<Question>> eldest) {
            return size() > MOST;
        }
    };

    private record Compared(Map<FactName, String> values, Set<String> put, Set<Cause> tried) {

        static Compared of(Case known) {
            Map<FactName, String> values = new EnumMap<>(FactName.class);
            known.given().forEach((name, finding) -> values.put(name, compared(finding)));
            return new Compared(values, known.put(), known.tried());
        }

        private static String compared(Finding finding) {
            boolean words = finding.name().isFreeText() && finding.name() != FactName.COMPOSER_VERSION;
            return words ? "" : finding.judged();
        }
    }

    Optional<Question> of(Case known, Supplier<Optional<Question>> choice) {
        Compared compared = Compared.of(known);
        synchronized (chosen) {
            Optional<Question> before = chosen.get(compared);
            if (before != null) {
                return before;
            }
        }
        Optional<Question> now = choice.get();
        synchronized (chosen) {
            chosen.put(compared, now);
        }
        return now;
    }
}
