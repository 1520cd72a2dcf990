package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For every symptom the usual story of one, from its log to the verdict. */
class SymptomStoriesTest {

    private static final int MOST_QUESTIONS = 3;

    private static Script story(Symptom symptom) {
        return Script.named("log-" + symptom.id());
    }

    @ParameterizedTest
    @EnumSource(Symptom.class)
    void fromTheLogToTheVerdictInAtMostThreeQuestions(Symptom symptom) {
        Script story = story(symptom);
        assertThat(story.steps().get(0).facts()).containsEntry("symptom", symptom.id());
        assertThat(story.questions()).isLessThanOrEqualTo(MOST_QUESTIONS);
        assertThat(story.steps().get(story.steps().size() - 1).verdict()).isPresent();
        if (symptom.family() == Symptom.Family.NOT_KEYS) {
            assertThat(story.questions()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Symptom.class)
    void whatTheLogSettledIsNotAskedAgain(Symptom symptom) {
        Talk talk = Talk.english();
        Set<FactName> settled = new HashSet<>();
        for (Script.Step step : story(symptom).steps()) {
            talk.send(new Message(step.content(Language.EN), Optional.empty(), 0));
            if (settled.isEmpty()) {
                settled.addAll(talk.reply().learned());
                settled.remove(FactName.FAILED_PACKAGE);
                assertThat(settled).contains(FactName.SYMPTOM);
            }
            if (talk.reply().verdict().isEmpty()) {
                assertThat(talk.reply().asks())
                        .isPresent()
                        .hasValueSatisfying(asked -> assertThat(settled).doesNotContain(asked));
            }
        }
        assertThat(talk.reply().verdict()).isPresent();
    }
}
