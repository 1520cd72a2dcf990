package dev.magentokeys.diagnosis;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Remembers the judgements that were made lately. To choose the next question plays every answer of every question through the
 * table, and each message wants it several times. A judgement rests on what conditions compare and on named inferences, so nothing
 * of what people wrote is remembered. Thread-safe.
 */
final class Judgements {

    private static final int MOST = 1_000;

    private final Map<Compared, Judgement> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Compared, Judgement> eldest) {
            return size() > MOST;
        }
    };

    private record Compared(
            Map<FactName, String> values, Map<FactName, String> inferred, Set<String> put, Set<Cause> tried) {

        static Compared of(Case known) {
            Map<FactName, String> values = new EnumMap<>(FactName.class);
            Map<FactName, String> inferred = new EnumMap<>(FactName.class);
            known.given().forEach((name, finding) -> {
                values.put(name, compared(finding));
                if (finding.origin() == Origin.INFERRED) {
                    inferred.put(name, finding.quote());
                }
            });
            return new Compared(values, inferred, known.put(), known.tried());
        }

        private static String compared(Finding finding) {
            boolean words = finding.name().isFreeText() && finding.name() != FactName.COMPOSER_VERSION;
            return words ? "" : finding.judged();
        }
    }

    Judgement of(Case known, Supplier<Judgement> judging) {
        Compared compared = Compared.of(known);
        return remembered(compared).orElseGet(() -> {
            Judgement now = judging.get();
            synchronized (made) {
                made.put(compared, now);
            }
            return now;
        });
    }

    private Optional<Judgement> remembered(Compared compared) {
        synchronized (made) {
            return Optional.ofNullable(made.get(compared));
        }
    }
}
