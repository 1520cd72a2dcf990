package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the two places a version of Composer takes the keys from, and what the row of split credentials makes of it. */
class PrecedenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10.27",
                "1.x",
                "2.0.0",
                "2.2.0",
                "2.2.27",
                "2.2.28",
                "2.2",
                "2.2.x",
                "2.3.0",
                "2.3.x",
                "2.6.5",
                "2.7.0",
                "2.7.7",
                "v2.7.7",
                "2.7.7-dev",
                "2.0-2.2.14",
                "1.0-2.2.14",
                "2.3.0-2.3.7",
                "1.0-2.2.14 or 2.3.0-2.3.7"
            })
    void authJsonWinsUpTo277AndInTheWholeOf22(String version) {
        assertThat(Precedence.of(version)).isEqualTo(Precedence.AUTH_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2.7.8", "2.7.9", "2.8.0", "2.8", "2.8.x", "2.8.0-RC1", "2.8.1-dev", "2.9+", "2.10.2", "3.0.0"})
    void theVariableWinsFrom278(String version) {
        assertThat(Precedence.of(version)).isEqualTo(Precedence.VARIABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.x", "2", "2.7", "2.7.x", "2.7.8-dev", "2.7-dev", "2.8.0-dev", "2.8-dev+6c4b1a1", "2.2.15+", "2.3.8+",
                "1.x or 2.8.0", "2.7.7-2.7.8", "", " ", "latest", "composer", "2..7", "99999.1", "2.7.8;", "or"
            })
    void whatStraddlesTheBorderOrIsNoVersionIsUnknown(String version) {
        assertThat(Precedence.of(version)).isEqualTo(Precedence.UNKNOWN);
    }

    @Test
    void theRowNamesTheRuleOfThatVersion() {
        assertThat(rules(both().with(told(FactName.COMPOSER_VERSION, "2.6.5")))).containsExactly("auth-json-wins-here");
        assertThat(rules(both().with(told(FactName.COMPOSER_VERSION, "2.8.4"))))
                .containsExactly("the-variable-wins-here");
        assertThat(rules(both().with(told(FactName.COMPOSER_VERSION, "2.3.8+"))))
                .containsExactly("the-deploy-reads-the-wrong-place");
        assertThat(rules(both())).containsExactly("the-deploy-reads-the-wrong-place");
    }

    @Test
    void theVersionIsAmongWhatTheVerdictRestsOn() {
        Standing standing = Diagnosis.of(both().with(told(FactName.COMPOSER_VERSION, "2.6.5")))
                .standing(Cause.SPLIT_CREDENTIALS);
        assertThat(standing.carriedBy())
                .contains(FactName.COMPOSER_VERSION, FactName.CREDENTIAL_PLACES, FactName.SAME_CREDENTIALS);
    }

    @Test
    void whereThePlacesAreNotNamedTheVersionDoesNotSayWhichOneIsRead() {
        Case differ = Case.EMPTY.with(List.of(
                told(FactName.SYMPTOM, "package-forbidden"),
                told(FactName.SAME_CREDENTIALS, "no"),
                told(FactName.COMPOSER_VERSION, "2.6.5")));
        assertThat(rules(differ)).containsExactly("the-deploy-reads-the-wrong-place");
    }

    @Test
    void onCloudTheEnvironmentHidesTheProjectWhateverTheVersion() {
        for (String version : List.of("2.2.27", "2.7.8", "latest")) {
            Case hidden = Case.EMPTY.with(List.of(
                    told(FactName.SYMPTOM, "package-forbidden"),
                    told(FactName.ENVIRONMENT_VARIABLE, "differs"),
                    told(FactName.COMPOSER_VERSION, version)));
            assertThat(rules(hidden)).containsExactly("the-environment-hides-the-project");
        }
    }

    private static Case both() {
        return Case.EMPTY.with(List.of(
                told(FactName.SYMPTOM, "package-forbidden"),
                told(FactName.CREDENTIAL_PLACES, "both"),
                told(FactName.SAME_CREDENTIALS, "no")));
    }

    private static Set<String> rules(Case known) {
        return Diagnosis.of(known).standing(Cause.SPLIT_CREDENTIALS).rules();
    }

    private static Finding told(FactName fact, String value) {
        return new Finding(fact, value, Origin.USER, "");
    }
}
