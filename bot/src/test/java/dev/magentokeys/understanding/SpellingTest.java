package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "it was disbaled, OLD_KEY_STATE, disabled",
        "he resigend, PREVIOUS_CONTACT_LEFT, yes",
        "he does not work here anymroe he ressigned, PREVIOUS_CONTACT_LEFT, yes",
        "den är innaktiverad, OLD_KEY_STATE, disabled",
        "è stata eliminatta, OLD_KEY_STATE, deleted",
        "nn lavora piu qui, PREVIOUS_CONTACT_LEFT, yes",
        "losenordet ligger i valvet, OLD_ACCOUNT_ACCESS, yes",
        "shes not with us anymore, PREVIOUS_CONTACT_LEFT, yes"
    })
    void mendsASlipThatLeavesNoDoubt(String text, FactName asked, String value) {
        assertThat(Reader.facts(Reader.read(text, asked))).containsEntry(asked.id(), value);
    }

    @Test
    void quotesWhatWasTyped() {
        Understood understood = Reader.read("it was disbaled", FactName.OLD_KEY_STATE);
        assertThat(Reader.finding(understood, FactName.OLD_KEY_STATE).quote()).contains("disbaled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"she mailed it", "he brought it", "it was stated", "the trail"})
    void anotherWordIsNotMended(String text) {
        assertThat(Reader.facts(Reader.read(text))).isEmpty();
    }

    @Test
    void aNameKeepsItsLetters() {
        Understood understood = Reader.UNDERSTANDING.read(
                "it was Dealte Brown", Optional.of(FactName.PREVIOUS_CONTACT), Optional.empty());
        assertThat(Reader.facts(understood)).containsEntry("previousContact", "Dealte Brown");
    }

    @ParameterizedTest
    @CsvSource({"restrat, RESTART", "cancle please, CANCEL", "ricominca, RESTART", "avbrty, CANCEL"})
    void aMistypedCommandIsDoubted(String text, Act act) {
        Understood understood = Reader.read(text);
        assertThat(understood.act()).isEqualTo(act);
        assertThat(understood.doubts()).containsExactly(Doubt.MISTYPED);
    }
}
