package dev.magentokeys.diagnosis;

import dev.magentokeys.diagnosis.Question.Option;
import java.util.List;
import java.util.Map;

/** What a pressed answer adds to a case. */
public final class Answers {
    private Answers() {}

    /** The option's facts as told by the person; a remainder speaks only of what is not known. */
    public static List<Finding> of(Map<FactName, Finding> facts, Option option, String quote) {
        return option.gives().stream()
                .filter(given -> !option.remainder() || !facts.containsKey(given.fact()))
                .map(given -> new Finding(given.fact(), given.value(), Origin.USER, quote))
                .toList();
    }

    /** Whether an answer makes sense in a case: its condition holds, and it contradicts nothing that is known. */
    static boolean isOffered(Option option, Knowledge knowledge) {
        return knowledge.holds(option.offered())
                && (option.remainder()
                        || option.gives().stream()
                                .allMatch(given -> knowledge
                                        .find(given.fact())
                                        .map(known -> known.isUnsure()
                                                || known.value().equals(given.value()))
                                        .orElse(true)));
    }

    static Case apply(Case known, Map<FactName, Finding> facts, Question question, Option option) {
        return known.with(of(facts, option, "")).havingPut(question.id());
    }
}
