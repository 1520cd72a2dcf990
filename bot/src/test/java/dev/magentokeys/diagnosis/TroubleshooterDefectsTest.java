package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The defects of Adobe's own deployment troubleshooter (article ka-29640), looked for in ours: a cycle through seven of its 21
 * steps, a branch that ends at somebody else's status page, a 403 that never comes to the keys, 401 and 404 never asked about.
 */
@TestInstance(Lifecycle.PER_CLASS)
class TroubleshooterDefectsTest {

    private final List<String> backwards = new ArrayList<>();
    private final List<String> deadEnds = new ArrayList<>();

    @BeforeAll
    void walkWithButtonsOnly() {
        walk(Case.EMPTY);
    }

    private void walk(Case state) {
        Diagnosis diagnosis = Diagnosis.of(state);
        if (diagnosis.next().isEmpty()) {
            if (diagnosis.verdict().isEmpty()) {
                deadEnds.add(state.toString());
            }
            return;
        }
        Question question = diagnosis.next().orElseThrow();
        for (Question.Option option : diagnosis.options()) {
            Case after = Answers.apply(state, diagnosis.facts(), question, option);
            if (after.put().size() <= state.put().size()) {
                backwards.add(question.id() + " in " + state);
            } else if (after.put().size() <= 4) {
                walk(after);
            }
        }
    }

    @Test
    void noCycleEveryAnswerLeadsOn() {
        assertThat(backwards).isEmpty();
    }

    @Test
    void noDeadEndEveryConversationEndsInAVerdict() {
        assertThat(deadEnds).isEmpty();
    }

    @Test
    void a403LeadsToTheKeysAndToNothingElse() {
        Diagnosis diagnosis =
                Diagnosis.of(Case.EMPTY.with(new Finding(FactName.SYMPTOM, "package-forbidden", Origin.LOG, "")));
        assertThat(diagnosis.next()).isPresent();
        assertThat(diagnosis.standing(Cause.NOT_KEYS).status()).isEqualTo(Status.EXCLUDED);
        assertThat(Stream.of(Cause.OWNERSHIP_CONFLICT, Cause.LICENCE_MOVED, Cause.NOT_ENTITLED_ACCOUNT)
                        .map(cause -> diagnosis.standing(cause).status()))
                .containsOnly(Status.POSSIBLE);
    }

    @Test
    void the401AndThe404AreOfferedInTheFirstQuestion() {
        List<String> offered = Diagnosis.of(Case.EMPTY).options().stream()
                .map(Question.Option::id)
                .toList();
        assertThat(offered).contains("unauthorized", "keys-invalid", "keys-missing", "package-not-found");
    }

    @Test
    void noTwoAnswersToAQuestionSayTheSame() {
        for (Question question : Questions.ALL) {
            assertThat(question.options().stream()
                            .filter(option -> !option.id().startsWith("unsure"))
                            .map(option -> Set.copyOf(option.gives())))
                    .as(question.id())
                    .doesNotHaveDuplicates();
        }
    }
}
