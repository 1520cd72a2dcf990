package dev.magentokeys.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition on the facts of a case. "Unsure" never counts as a yes or a no: it fulfils only a condition that names it. */
public sealed interface Condition {

    record Is(FactName fact, Set<String> values) implements Condition {}

    record All(List<Condition> of) implements Condition {}

    record Any(List<Condition> of) implements Condition {}

    /** Holds as long as the inner condition is not known to hold; an answer that is still open can overturn it. */
    record NotKnown(Condition inner) implements Condition {}

    /** Holds as long as nothing said so far makes the inner condition hold: whether it does is not worth a question. */
    record Unsaid(Condition inner) implements Condition {}

    /** Holds with the inner condition, but as the conclusion of a named rule, so that the verdict is likely at most. */
    record Inferred(String rule, Condition inner) implements Condition {}

    /** @throws IllegalArgumentException when the fact does not take a value */
    static Condition is(FactName fact, String... values) {
        for (String value : values) {
            if (!fact.allows(value)) {
                throw new IllegalArgumentException("Fact %s does not take '%s' [Hint: allowed are %s]"
                        .formatted(fact.id(), value, fact.allowed()));
            }
        }
        return new Is(fact, new TreeSet<>(Arrays.asList(values)));
    }

    static Condition symptom(Symptom... symptoms) {
        return symptom(Arrays.stream(symptoms));
    }

    static Condition symptom(Stream<Symptom> symptoms) {
        return new Is(FactName.SYMPTOM, symptoms.map(Symptom::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    static Condition all(Condition... of) {
        return new All(List.of(of));
    }

    static Condition any(Condition... of) {
        return new Any(List.of(of));
    }

    static Condition notKnown(Condition inner) {
        return new NotKnown(inner);
    }

    static Condition unsaid(Condition inner) {
        return new Unsaid(inner);
    }

    static Condition inferred(String rule, Condition inner) {
        return new Inferred(rule, inner);
    }

    Condition ALWAYS = new All(List.of());

    Condition NEVER = new Any(List.of());
}
