package dev.magentokeys.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds the values of facts to the classes that rows and paths tell apart, one value for each class. */
final class Folding {
    private Folding() {}

    /** One value of each class, with the values that it stands for. */
    static Map<String, List<String>> classes(FactName fact) {
        Map<List<Object>, List<String>> byJudgement = new LinkedHashMap<>();
        for (String value : candidates(fact)) {
            byJudgement
                    .computeIfAbsent(signature(fact, value), key -> new java.util.ArrayList<>())
                    .add(value);
        }
        Map<String, List<String>> classes = new LinkedHashMap<>();
        byJudgement.values().forEach(values -> classes.put(values.get(0), values));
        return classes;
    }

    /** A version of Composer counts by the place that it reads first. */
    private static final List<String> VERSIONS =
            List.of("2.7.7", "2.2.27", "1.10.27", "2.0-2.2.14", "2.7.8", "2.10.2", "2.2.15+", "2.7.8-dev", "latest");

    /** The values that a fact takes; for Composer's version some on both sides of the border and some that straddle it. */
    static List<String> candidates(FactName fact) {
        return fact == FactName.COMPOSER_VERSION ? VERSIONS : fact.allowed();
    }

    static List<String> values(FactName fact) {
        return List.copyOf(classes(fact).keySet());
    }

    /** Which of all the conditions of the product that read this fact a value fulfils. */
    private static List<Object> signature(FactName fact, String value) {
        Finding finding = new Finding(fact, value, Origin.USER, "");
        Knowledge knowledge = new Knowledge(Map.of(fact, finding), java.util.Set.of());
        return Conditions.leaves().stream()
                .filter(leaf -> leaf.fact() == fact)
                .<Object>map(leaf -> knowledge.judge(leaf).truth())
                .toList();
    }
}
