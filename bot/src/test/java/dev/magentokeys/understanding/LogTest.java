package dev.magentokeys.understanding;

import static dev.magentokeys.diagnosis.FactName.OLD_ACCOUNT_ACCESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogTest {
    private static final String LINE = "W: Your Magento authentication keys are invalid, says repo.magento.com";

    @Test
    void itsFactsComeFromTheLog() {
        Understood understood = Reader.read(LINE);
        assertThat(understood.act()).isEqualTo(Act.LOG);
        assertThat(Reader.finding(understood, FactName.SYMPTOM).origin()).isEqualTo(Origin.LOG);
    }

    @Test
    void theStoryAroundItIsReadToo() {
        Understood understood = Reader.read("he left us and this is what we get\n" + LINE);
        assertThat(understood.act()).isEqualTo(Act.LOG);
        assertThat(Reader.facts(understood))
                .containsOnly(Map.entry("symptom", "keys-invalid"), Map.entry("previousContactLeft", "yes"));
        assertThat(Reader.finding(understood, FactName.PREVIOUS_CONTACT_LEFT).origin())
                .isEqualTo(Origin.USER);
    }

    @Test
    void anAnswerBeforeItCounts() {
        assertThat(Reader.facts(Reader.read("no\n" + LINE, OLD_ACCOUNT_ACCESS)))
                .containsEntry("oldAccountAccess", "no");
    }
}
