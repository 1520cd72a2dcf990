package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The story of the article that it all began with: A leaves, B takes over, both have keys, the deployment uses A's. */
class SeedStoryTest {

    private static final Map<String, String> REACHABLE = Map.of(
            "symptom", "package-forbidden",
            "transfer", "same-account",
            "key", "old-and-new",
            "old-account", "enabled");

    private final List<String> asked = new ArrayList<>();

    private Diagnosis answering(Case start, Map<String, String> answers) {
        Case known = start;
        Diagnosis diagnosis = Diagnosis.of(known);
        while (diagnosis.next().isPresent()) {
            Question question = diagnosis.next().orElseThrow();
            asked.add(question.id());
            assertThat(answers).as("questions so far: %s", asked).containsKey(question.id());
            known = Answers.apply(
                    known,
                    diagnosis.facts(),
                    question,
                    question.option(answers.get(question.id())).orElseThrow());
            diagnosis = Diagnosis.of(known);
        }
        return diagnosis;
    }

    private static Finding told(FactName fact, String value) {
        return new Finding(fact, value, Origin.USER, "");
    }

    private static Finding logged(FactName fact, String value) {
        return new Finding(fact, value, Origin.LOG, "");
    }

    @Test
    void fromAnEmptyStartAtMostFiveQuestionsLeadToDisablingTheOldKey() {
        Diagnosis diagnosis = answering(Case.EMPTY, REACHABLE);
        assertThat(asked).hasSizeLessThanOrEqualTo(5);
        assertThat(diagnosis.verdict())
                .contains(new Verdict(
                        Cause.OWNERSHIP_CONFLICT, Path.DISABLE_OLD_KEY, List.of(), Verdict.Certainty.CONFIRMED));
    }

    @Test
    void whenNobodyCanSignInToTheOldAccountItIsATicket() {
        Map<String, String> unreachable = new java.util.HashMap<>(REACHABLE);
        unreachable.put("old-account", "no");
        assertThat(answering(Case.EMPTY, unreachable).verdict().map(Verdict::path))
                .contains(Path.SUPPORT_TICKET);
        assertThat(asked).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void withALogAndTheStoryAtMostTwoQuestionsAreLeft() {
        Case start = Case.EMPTY.with(List.of(
                logged(FactName.SYMPTOM, "package-forbidden"),
                logged(FactName.PACKAGE_KIND, "extension"),
                told(FactName.CONTACT_CHANGED, "yes"),
                told(FactName.KEY_IN_USE, "old"),
                told(FactName.NEW_KEY_EXISTS, "yes")));
        assertThat(answering(start, REACHABLE).verdict().map(Verdict::cause)).contains(Cause.OWNERSHIP_CONFLICT);
        assertThat(asked).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aFailureWithoutItsMessageMakesTheConflictLikelyOnly() {
        Map<String, String> unknown = new java.util.HashMap<>(REACHABLE);
        unknown.put("symptom", "unsure");
        Diagnosis diagnosis = answering(Case.EMPTY, unknown);
        assertThat(diagnosis.verdict().map(Verdict::certainty)).contains(Verdict.Certainty.LIKELY);
        assertThat(diagnosis.standing(Cause.OWNERSHIP_CONFLICT).rules()).contains("it-fails-with-an-unknown-message");
    }

    @Test
    void keysSaidToHaveStayedBehindOnAnotherAccountAreNoConflict() {
        Case start = Case.EMPTY.with(List.of(
                told(FactName.SYMPTOM, "package-forbidden"),
                told(FactName.TRANSFER_KIND, "other-account"),
                told(FactName.KEYS_TRANSFERRED, "no"),
                told(FactName.KEY_IN_USE, "old"),
                told(FactName.NEW_KEY_EXISTS, "yes")));
        Diagnosis diagnosis =
                answering(start, Map.of("any-of-these", "none", "old-account", "enabled", "invoice", "no"));
        assertThat(diagnosis.verdict().map(Verdict::cause)).contains(Cause.LICENCE_MOVED);
        assertThat(diagnosis.standing(Cause.OWNERSHIP_CONFLICT).status()).isEqualTo(Status.EXCLUDED);
    }

    @Test
    void aCauseWhoseCureWasTriedInVainIsNotNamedAgain() {
        Case known = Case.EMPTY
                .with(List.of(
                        told(FactName.SYMPTOM, "package-forbidden"),
                        told(FactName.TRANSFER_KIND, "same-account"),
                        told(FactName.KEY_IN_USE, "old"),
                        told(FactName.NEW_KEY_EXISTS, "yes"),
                        told(FactName.OLD_ACCOUNT_ACCESS, "yes"),
                        told(FactName.OLD_KEY_STATE, "enabled")))
                .havingTried(Cause.OWNERSHIP_CONFLICT);
        assertThat(Diagnosis.of(known).standing(Cause.OWNERSHIP_CONFLICT).status())
                .isEqualTo(Status.EXCLUDED);
    }
}
