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
        for (String value : fact.allowed()) {
            byJudgement
                    .computeIfAbsent(signature(fact, value), key -> new java.util.ArrayList<>())
                    .add(value);
        }
        Map<String, List<String>> classes = new LinkedHashMap<>();
        byJudgement.values().forEach(values -> classes.put(values.get(0), values));
        return classes;
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
