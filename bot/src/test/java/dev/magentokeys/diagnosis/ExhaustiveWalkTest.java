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
import java.util.stream.Stream;
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
        earlyChecks().forEach(walk::from);
        System.out.printf(
                "Every conversation: %,d states, %,d questions put, longest %d questions, mean %.2f, %d outcomes%n",
                walk.states(),
                asked,
                everything.longest(),
                everything.mean(),
                everything.outcomes().size());
    }

    /** A log and how the licence moved, then at once what the repository answers to each key. */
    private static List<Case> earlyChecks() {
        Finding refused = new Finding(FactName.SYMPTOM, "package-forbidden", Origin.LOG, "");
        return Stream.of("commerce", "extension")
                .map(kind ->
                        Case.EMPTY.with(List.of(refused, new Finding(FactName.PACKAGE_KIND, kind, Origin.LOG, ""))))
                .flatMap(seen -> Stream.of("same-account", "other-account", FactName.UNSURE)
                        .map(kind -> seen.with(new Finding(FactName.TRANSFER_KIND, kind, Origin.USER, ""))))
                .map(told -> told.with(new Finding(FactName.CONTACT_CHANGED, "yes", Origin.USER, "")))
                .map(told -> told.havingPut("transfer"))
                .flatMap(told -> Walk.checked(told, Diagnosis.of(told)).stream())
                .toList();
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
            couldStillHold(state, diagnosis)
                    .ifPresent(cause -> faults.putIfAbsent("incomplete " + cause, describe(state)));
        }
    }

    /** A row that one answer would make true, to a question of which no part was put before. */
    private static Optional<Cause> couldStillHold(Case state, Diagnosis diagnosis) {
        Set<FactName> put = Questions.ALL.stream()
                .filter(question -> state.put().contains(question.id()))
                .flatMap(question -> question.settles().stream())
                .collect(Collectors.toSet());
        return Questions.ALL.stream()
                .filter(question -> question.asks().stream().noneMatch(put::contains))
                .filter(question -> question.asks().stream().noneMatch(diagnosis.facts()::containsKey))
                .flatMap(question -> question.options().stream())
                .map(option -> state.with(Answers.of(diagnosis.facts(), option, "")))
                .map(told -> new TableByHand(Derivations.complete(told.given())))
                .flatMap(table -> Arrays.stream(Cause.values())
                        .filter(cause -> cause != Cause.UNDETERMINED)
                        .filter(table::allows))
                .findFirst();
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
    void everyPathIsReached() {
        Set<Path> reached = everything.outcomes().stream().map(Outcome::path).collect(Collectors.toSet());
        assertThat(reached).contains(Path.values());
    }
}
