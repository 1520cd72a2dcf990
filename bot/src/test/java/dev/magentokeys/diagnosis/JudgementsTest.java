package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgementsTest {

    private static final Case ASKING = Case.EMPTY.with(
            new Finding(FactName.SYMPTOM, Symptom.PACKAGE_FORBIDDEN.id(), Origin.USER, "403 on the edition"));

    private static final Judgement ONE = judgement(0);
    private static final Judgement OTHER = judgement(1);

    private final Judgements judgements = new Judgements();

    @Test
    void casesThatDifferInWordsAloneAreJudgedOnce() {
        judgements.of(named("Anna Berg"), () -> ONE);

        assertThat(judgements.of(named("Carlo Rossi"), () -> OTHER)).isEqualTo(ONE);
    }

    @Test
    void anotherVersionOfComposerIsJudgedAnew() {
        judgements.of(composer("2.4.0"), () -> ONE);

        assertThat(judgements.of(composer("2.9.0"), () -> OTHER)).isEqualTo(OTHER);
    }

    @Test
    void whatWasConcludedIsNotTakenForWhatWasTold() {
        judgements.of(disabled(Origin.USER, "she disabled it"), () -> ONE);

        assertThat(judgements.of(disabled(Origin.INFERRED, "the-steps-were-carried-out"), () -> OTHER))
                .isEqualTo(OTHER);
    }

    @Test
    void aQuestionThatWasPutMakesAnotherCase() {
        judgements.of(ASKING, () -> ONE);

        assertThat(judgements.of(ASKING.havingPut(Questions.ALL.get(0).id()), () -> OTHER))
                .isEqualTo(OTHER);
    }

    @Test
    void whatIsRememberedIsWhatWouldBeJudgedAnew() {
        for (Case known : RandomCases.of(400)) {
            Judgement remembered = judgements.of(known, () -> new Assessment(known).judgement());

            assertThat(remembered).isEqualTo(new Assessment(known).judgement());
        }
    }

    private static Judgement judgement(int next) {
        return new Judgement(List.of(), Optional.empty(), Optional.of(Questions.ALL.get(next)));
    }

    private static Case disabled(Origin origin, String quote) {
        return ASKING.with(new Finding(FactName.OLD_KEY_STATE, "disabled", origin, quote));
    }

    private static Case named(String contact) {
        return ASKING.with(new Finding(FactName.PREVIOUS_CONTACT, contact, Origin.USER, contact));
    }

    private static Case composer(String version) {
        return ASKING.with(new Finding(FactName.COMPOSER_VERSION, version, Origin.USER, version));
    }
}
