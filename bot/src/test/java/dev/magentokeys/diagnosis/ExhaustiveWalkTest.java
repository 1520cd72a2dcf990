package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Walk.Outcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is promised of every conversation, held against all of them. */
@TestInstance(Lifecycle.PER_CLASS)
class ExhaustiveWalkTest {

    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Walk walk = new Walk(this::inspect);
    private Walk.Reached everything = new Walk.Reached(Set.of(), 0, 0);
    private int asked;

    @BeforeAll
    void walkEveryConversation() {
        everything = walk.from(Case.EMPTY);
        System.out.printf(
                "Every conversation: %,d states, %,d questions put, longest %d questions, mean %.2f, %d outcomes%n",
                walk.states(),
                asked,
                everything.longest(),
                everything.mean(),
                everything.outcomes().size());
    }

    private void inspect(Case state, Diagnosis diagnosis, List<Case> after) {
        if (diagnosis.next().isPresent()) {
            asked++;
            inspectQuestion(state, diagnosis, after);
        } else {
            inspectVerdict(state, diagnosis);
        }
    }

    private void inspectQuestion(Case state, Diagnosis diagnosis, List<Case> after) {
        Set<Set<Outcome>> ends =
                after.stream().map(next -> walk.reached(next).outcomes()).collect(Collectors.toSet());
        if (ends.size() < 2) {
            faults.putIfAbsent("useless " + diagnosis.next().orElseThrow().id(), describe(state));
        }
        if (diagnosis.options().size() < 2) {
            faults.putIfAbsent("no choice in " + diagnosis.next().orElseThrow().id(), describe(state));
        }
    }

    private void inspectVerdict(Case state, Diagnosis diagnosis) {
        Verdict verdict = diagnosis.verdict().orElseThrow();
        if (!new TableByHand(diagnosis.facts()).allows(verdict.cause())) {
            faults.putIfAbsent("unsound " + verdict.cause(), describe(state));
        }
        boolean ranOut = state.put().size() >= Askable.MOST_QUESTIONS;
        if (verdict.cause() == Cause.UNDETERMINED && !ranOut) {
            couldStillHold(state, diagnosis).ifPresent(cause -> faults.putIfAbsent("incomplete " + cause, describe(state)));
        }
    }

    /** A row that one answer to a question that was never put would make true. */
    private static Optional<Cause> couldStillHold(Case state, Diagnosis diagnosis) {
        Set<FactName> given = diagnosis.facts().keySet();
        for (Question question : Questions.ALL) {
            boolean never = !state.put().contains(question.id())
                    && question.leftoverOf().isEmpty()
                    && question.asks().stream().noneMatch(given::contains);
            for (Question.Option option : never ? question.options() : List.<Question.Option>of()) {
                Case told = state.with(Answers.of(diagnosis.facts(), option, ""));
                for (Cause cause : Cause.values()) {
                    if (cause != Cause.UNDETERMINED
                            && new TableByHand(Derivations.complete(told.given())).allows(cause)) {
                        return Optional.of(cause);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String describe(Case state) {
        return state.given().values().stream()
                        .map(finding -> finding.name().id() + "=" + finding.value())
                        .toList() + " after " + state.put();
    }

    private void noneOf(String kind) {
        assertThat(faults.entrySet().stream().filter(fault -> fault.getKey().startsWith(kind)))
                .isEmpty();
    }

    @Test
    void soundEveryConditionOfAVerdictWasSeenToldOrInferred() {
        noneOf("unsound");
    }

    @Test
    void completeUndeterminedOnlyWhenNoAnswerNotYetGivenCouldMakeARowHold() {
        noneOf("incomplete");
    }

    @Test
    void frugalTheAnswersToEachQuestionLeadToDifferentEnds() {
        noneOf("useless");
        noneOf("no choice");
    }

    @Test
    void boundedNoConversationAsksMoreThanEightQuestions() {
        assertThat(everything.longest()).isLessThanOrEqualTo(8);
    }

    @Test
    void everyRowOfTheTableIsReached() {
        assertThat(everything.outcomes().stream().map(Outcome::cause)).contains(Cause.values());
    }

    @Test
    void everyPathThatARowCanEndInIsReachedExceptThoseThatOnlyVolunteeredFactsOpen() {
        Set<Path> reached = everything.outcomes().stream().map(Outcome::path).collect(Collectors.toSet());
        assertThat(reached).contains(Arrays.stream(Path.values()).toArray(Path[]::new));
    }
}
