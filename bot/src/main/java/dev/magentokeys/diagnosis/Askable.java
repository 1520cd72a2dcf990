package dev.magentokeys.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which questions can still be put in a case, and which facts they can settle. */
final class Askable {
    private Askable() {}

    /** The facts that are not known and that a question which was not put can settle. */
    static Set<FactName> facts(Case known, Map<FactName, Finding> facts) {
        Set<FactName> askable = EnumSet.noneOf(FactName.class);
        questions(known, facts).forEach(question -> askable.addAll(question.settles()));
        askable.removeAll(facts.keySet());
        return askable;
    }

    /** No conversation puts more questions than this before its verdict. */
    static final int MOST_QUESTIONS = 8;

    /** The questions that make sense and were not put. */
    static List<Question> questions(Case known, Map<FactName, Finding> facts) {
        if (known.put().size() >= MOST_QUESTIONS) {
            return List.of();
        }
        Knowledge settled = new Knowledge(facts, Set.of());
        return Questions.ALL.stream()
                .filter(question -> !known.put().contains(question.id()))
                .filter(question -> settled.holds(question.when()))
                .filter(question -> isDue(question, known, settled))
                .filter(question -> leavesAChoice(question, settled))
                .toList();
    }

    /** Facts that do not go together may leave only "I don't know". */
    private static boolean leavesAChoice(Question question, Knowledge settled) {
        return question.options().stream()
                .filter(option -> Answers.isOffered(option, settled))
                .skip(1)
                .findFirst()
                .isPresent();
    }

    /** A part that was left open is put alone only while its row is pointed to, after the wider question or in its stead. */
    private static boolean isDue(Question question, Case known, Knowledge settled) {
        if (question.leftoverOf().isEmpty() || isTouchedUpon(question, settled) || settled.holds(question.directly())) {
            return true;
        }
        return question.leftoverOf().filter(known.put()::contains).isPresent() && isPointedTo(question, settled);
    }

    /** One of the question's facts is known already, so that the wider question would ask again what was said. */
    private static boolean isTouchedUpon(Question question, Knowledge settled) {
        return question.settles().stream().filter(fact -> !fact.isFreeText()).anyMatch(settled.facts()::containsKey);
    }

    private static boolean isPointedTo(Question question, Knowledge settled) {
        return ROWS_READING.getOrDefault(question, List.of()).stream()
                .anyMatch(row -> settled.holds(row.pointedToBy()));
    }

    /** The rows that a leftover question could settle. */
    private static final Map<Question, List<Row>> ROWS_READING = Questions.ALL.stream()
            .filter(question -> question.leftoverOf().isPresent())
            .collect(Collectors.toMap(
                    Function.identity(),
                    question -> DecisionTable.ROWS.stream()
                            .filter(row -> mentions(row.holdsWhen(), question.settles()))
                            .toList()));

    private static boolean mentions(Condition condition, Set<FactName> facts) {
        if (condition instanceof Condition.Is is) {
            return facts.contains(is.fact());
        }
        if (condition instanceof Condition.All all) {
            return all.of().stream().anyMatch(part -> mentions(part, facts));
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().anyMatch(part -> mentions(part, facts));
        }
        if (condition instanceof Condition.NotKnown not) {
            return mentions(not.inner(), facts);
        }
        if (condition instanceof Condition.Unsaid unsaid) {
            return mentions(unsaid.inner(), facts);
        }
        return mentions(((Condition.Inferred) condition).inner(), facts);
    }
}
