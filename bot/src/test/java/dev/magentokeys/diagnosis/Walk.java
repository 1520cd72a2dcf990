package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Question.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks every conversation from a start: every button, every answer that gives only one part of what was asked, every mix of
 * "unsure", and silence. States that are reached twice are walked once.
 */
final class Walk {
    /** Where a conversation can end. */
    record Outcome(Cause cause, Path path) {}

    /** What lies behind one state. */
    record Reached(Set<Outcome> outcomes, int longest, double mean) {}

    /** Looks at each state once, with the states that the answers lead to. */
    interface Visitor {
        void visit(Case state, Diagnosis diagnosis, List<Case> after);
    }

    /** The check is taken in one of so many moments in which it would settle something, with every answer that it can have. */
    private static final int SAMPLED = 64;

    private final Visitor visitor;
    private final Map<Fold, Reached> seen = new HashMap<>();
    private final Map<Fold, String> example = new HashMap<>();

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    Reached from(Case state) {
        Fold fold = Fold.of(state);
        Reached known = seen.get(fold);
        if (known != null) {
            checkFold(fold, state);
            return known;
        }
        Diagnosis diagnosis = Diagnosis.of(state);
        List<Case> after = diagnosis
                .next()
                .map(question -> answers(state, diagnosis, question))
                .orElse(List.of());
        Reached reached = after.isEmpty() ? leaf(diagnosis) : inner(after);
        seen.put(fold, reached);
        example.put(fold, summary(diagnosis));
        visitor.visit(state, diagnosis, after);
        if (fold.toString().hashCode() % SAMPLED == 0) {
            checked(state, diagnosis).forEach(this::from);
        }
        return reached;
    }

    int states() {
        return seen.size();
    }

    Reached reached(Case state) {
        return seen.get(Fold.of(state));
    }

    /** Two states that are folded together must be asked and judged alike; one in sixteen is held to it. */
    private void checkFold(Fold fold, Case state) {
        if (state.hashCode() % 16 == 0) {
            assertThat(summary(Diagnosis.of(state)))
                    .as("folded with another: %s", state)
                    .isEqualTo(example.get(fold));
        }
    }

    private static String summary(Diagnosis diagnosis) {
        String asks = diagnosis.next().map(Question::id).orElse("none");
        return asks
                + diagnosis
                        .verdict()
                        .map(end -> " " + end.cause() + " " + end.path())
                        .orElse("");
    }

    private static Reached leaf(Diagnosis diagnosis) {
        Verdict verdict = diagnosis.verdict().orElseThrow();
        return new Reached(Set.of(new Outcome(verdict.cause(), verdict.path())), 0, 0);
    }

    private Reached inner(List<Case> after) {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        int longest = 0;
        double mean = 0;
        for (Case next : after) {
            Reached behind = from(next);
            outcomes.addAll(behind.outcomes());
            longest = Math.max(longest, behind.longest());
            mean += behind.mean() / after.size();
        }
        return new Reached(outcomes, longest + 1, mean + 1);
    }

    /** Every state that some answer to the open question leads to. */
    static List<Case> answers(Case state, Diagnosis diagnosis, Question question) {
        Set<Case> after = new LinkedHashSet<>();
        for (Option option : diagnosis.options()) {
            after.add(Answers.apply(state, diagnosis.facts(), question, option));
        }
        for (FactName fact : question.asks()) {
            if (!diagnosis.facts().containsKey(fact)) {
                Folding.values(fact)
                        .forEach(value -> after.add(state.with(new Finding(fact, value, Origin.USER, ""))
                                .havingPut(question.id())));
            }
        }
        if (question.settles().contains(FactName.SYMPTOM)) {
            refusedPackages().forEach(given -> after.add(state.with(given).havingPut(question.id())));
        }
        return new ArrayList<>(after);
    }

    /** Every state that the check leads to where it is on offer: each answer of the repository to each key. */
    static List<Case> checked(Case state, Diagnosis diagnosis) {
        if (!KeyCheck.wouldSettle(diagnosis)) {
            return List.of();
        }
        List<Case> after = List.of(state.without(KeyCheck.reopened(state)));
        for (FactName fetch : KeyCheck.of(diagnosis).orElseThrow().fetches()) {
            after = after.stream()
                    .flatMap(sofar -> Folding.values(fetch).stream()
                            .filter(answer -> !answer.equals(FactName.UNSURE))
                            .map(answer -> sofar.with(new Finding(fetch, answer, Origin.USER, ""))))
                    .toList();
        }
        return after;
    }

    private static List<List<Finding>> refusedPackages() {
        List<List<Finding>> given = new ArrayList<>();
        for (String symptom : List.of("package-forbidden", "package-not-found")) {
            for (String kind : List.of("commerce", "extension")) {
                given.add(List.of(
                        new Finding(FactName.SYMPTOM, symptom, Origin.LOG, ""),
                        new Finding(FactName.PACKAGE_KIND, kind, Origin.LOG, "")));
            }
        }
        return given;
    }
}
