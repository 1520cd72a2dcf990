package dev.magentokeys.understanding;

import static dev.magentokeys.diagnosis.FactName.CONTACT_CHANGED;
import static dev.magentokeys.diagnosis.FactName.KEY_IN_USE;
import static dev.magentokeys.diagnosis.FactName.LICENCE_SHOWN;
import static dev.magentokeys.diagnosis.FactName.OLD_KEY_STATE;
import static dev.magentokeys.diagnosis.FactName.PREVIOUS_CONTACT_LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {

    @ParameterizedTest
    @CsvSource({
        "he did not leave, no", "he left, yes", "han har aldrig slutat, no", "han slutade i fjol, yes",
        "non se n'è andato, no", "se n'è andato, yes", "他沒有離職, no", "他離職了, yes"
    })
    void turnsTheRelationBehindIt(String text, String left) {
        assertThat(Reader.facts(Reader.read(text, PREVIOUS_CONTACT_LEFT))).containsEntry("previousContactLeft", left);
    }

    @ParameterizedTest
    @CsvSource({
        "the key hasn't been disabled, enabled", "nyckeln är inte avstängd, enabled",
        "la chiave non è stata disabilitata, enabled", "金鑰沒有被停用, enabled"
    })
    void makesTheOppositeStateWhereThereIsOne(String text, String state) {
        assertThat(Reader.facts(Reader.read(text, OLD_KEY_STATE))).containsEntry("oldKeyState", state);
    }

    @Test
    void takesAValueAwayThatHasNoOpposite() {
        assertThat(Reader.facts(Reader.read("it isn't the old one", KEY_IN_USE)))
                .isEmpty();
    }

    @Test
    void endsWhereItsClauseEnds() {
        Map<String, String> facts = Reader.facts(Reader.read("we never changed the owner, but he left"));
        assertThat(facts).containsOnly(Map.entry("contactChanged", "no"), Map.entry("previousContactLeft", "yes"));
    }

    @Test
    void ofAnAnswerDoesNotReachWhatFollows() {
        assertThat(Reader.facts(Reader.read("no she left us", PREVIOUS_CONTACT_LEFT)))
                .containsEntry("previousContactLeft", "yes");
    }

    @Test
    void inAnAnswerOutweighsWhatIsSaidBesides() {
        assertThat(Reader.facts(Reader.read("no, only the old products are listed", LICENCE_SHOWN)))
                .containsEntry("licenceShown", "no");
    }

    @Test
    void doesNotComeFromThePersonWhoIsMeantBesides() {
        assertThat(Reader.facts(Reader.read("our agency left"))).doesNotContainKey(FactName.PREVIOUS_CONTACT_LEFT.id());
    }

    @Test
    void ofAWishOrAConditionStatesNothing() {
        assertThat(Reader.facts(Reader.read("what if the owner changed"))).isEmpty();
        assertThat(Reader.facts(Reader.read("should the owner be changed", CONTACT_CHANGED)))
                .isEmpty();
    }
}
