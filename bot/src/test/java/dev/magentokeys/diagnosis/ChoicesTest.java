package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final Case ASKING = Case.EMPTY.with(
            new Finding(FactName.SYMPTOM, Symptom.PACKAGE_FORBIDDEN.id(), Origin.USER, "403 on the edition"));

    private final Choices choices = new Choices();

    @Test
    void aChoiceIsMadeOnceForCasesThatDifferInWordsAlone() {
        Optional<Question> first = choices.of(named("Anna Berg"), () -> Optional.of(Questions.ALL.get(0)));

        assertThat(choices.of(named("Carlo Rossi"), () -> Optional.of(Questions.ALL.get(1))))
                .isEqualTo(first);
    }

    @Test
    void anotherVersionOfComposerMayMakeAnotherChoice() {
        choices.of(composer("2.4.0"), Optional::empty);

        assertThat(choices.of(composer("2.9.0"), () -> Optional.of(Questions.ALL.get(1))))
                .contains(Questions.ALL.get(1));
    }

    @Test
    void aQuestionThatWasPutMakesAnotherChoice() {
        Question put = Questions.ALL.get(0);
        choices.of(ASKING, () -> Optional.of(put));

        assertThat(choices.of(ASKING.havingPut(put.id()), Optional::empty)).isEmpty();
    }

    @Test
    void whatIsRememberedIsWhatWouldBeChosenAnew() {
        Set<FactName> all = EnumSet.allOf(FactName.class);
        for (Case known : RandomCases.of(40)) {
            Map<FactName, Finding> facts = Diagnosis.facts(known);
            Optional<Question> remembered = choices.of(known, () -> NextQuestion.weigh(known, facts, all));

            assertThat(remembered).isEqualTo(NextQuestion.weigh(known, facts, all));
        }
    }

    private static Case named(String contact) {
        return ASKING.with(new Finding(FactName.PREVIOUS_CONTACT, contact, Origin.USER, contact));
    }

    private static Case composer(String version) {
        return ASKING.with(new Finding(FactName.COMPOSER_VERSION, version, Origin.USER, version));
    }
}
