package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Map<FactName, String> CONFLICT = Map.of(
            FactName.SYMPTOM, "package-forbidden",
            FactName.CONTACT_CHANGED, "yes",
            FactName.NEW_KEY_EXISTS, "yes",
            FactName.KEY_IN_USE, "old");

    @Test
    void aCauseThatHoldsLacksNothing() {
        assertThat(Gaps.of(told(CONFLICT), Cause.OWNERSHIP_CONFLICT)).isEmpty();
        assertThat(Gaps.of(told(CONFLICT), Cause.UNDETERMINED)).isEmpty();
    }

    @Test
    void whatIsOtherwiseStandsAgainstACause() {
        Case known = told(CONFLICT).with(finding(FactName.KEY_IN_USE, "new"));
        List<Gap> gaps = Gaps.of(known, Cause.OWNERSHIP_CONFLICT);
        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.fact()).isEqualTo(FactName.KEY_IN_USE);
            assertThat(gap.wanted()).containsExactly("old");
            assertThat(gap.isAgainst()).isTrue();
            assertThat(gap.found()).map(Finding::value).hasValue("new");
        });
    }

    @Test
    void whatIsNotKnownIsMissingButNotAgainst() {
        List<Gap> gaps = Gaps.of(told(Map.of(FactName.KEY_IN_USE, "unsure")), Cause.OWNERSHIP_CONFLICT);
        assertThat(gaps)
                .extracting(Gap::fact)
                .contains(FactName.SYMPTOM, FactName.CONTACT_CHANGED, FactName.NEW_KEY_EXISTS, FactName.KEY_IN_USE);
        assertThat(gaps).noneMatch(Gap::isAgainst);
    }

    @Test
    void whatMustNotBeKnownIsNamedWhenItIs() {
        Case known = told(CONFLICT).with(finding(FactName.OLD_KEY_STATE, "disabled"));
        assertThat(Gaps.of(known, Cause.OWNERSHIP_CONFLICT)).singleElement().satisfies(gap -> {
            assertThat(gap.fact()).isEqualTo(FactName.OLD_KEY_STATE);
            assertThat(gap.mustNotBe()).isTrue();
            assertThat(gap.isAgainst()).isTrue();
        });
    }

    @Test
    void ofAlternativesTheNearestCounts() {
        Case known = told(Map.of(
                FactName.SYMPTOM, "package-forbidden",
                FactName.PACKAGE_KIND, "extension",
                FactName.EXTENSION_BUYER, "previous"));
        assertThat(Gaps.of(known, Cause.EXTENSION_OTHER_ACCOUNT))
                .extracting(Gap::fact)
                .containsExactly(FactName.KEY_IN_USE);
    }

    @Test
    void whereverAConversationStandsTheGapsTellHowACauseStands() {
        for (Case known : RandomCases.of(300)) {
            for (Standing standing : Diagnosis.of(known).standings()) {
                List<Gap> gaps = Gaps.of(known, standing.cause());
                String where = standing + " in " + known.given();
                switch (standing.status()) {
                    case EXCLUDED -> assertThat(gaps).as(where).anyMatch(Gap::isAgainst);
                    case POSSIBLE -> assertThat(gaps).as(where).isNotEmpty().noneMatch(Gap::isAgainst);
                    case LIKELY, CONFIRMED -> assertThat(gaps).as(where).isEmpty();
                }
            }
        }
    }

    private static Case told(Map<FactName, String> facts) {
        Case known = Case.EMPTY;
        for (Map.Entry<FactName, String> fact : facts.entrySet()) {
            known = known.with(finding(fact.getKey(), fact.getValue()));
        }
        return known;
    }

    private static Finding finding(FactName name, String value) {
        return new Finding(name, value, Origin.USER, "");
    }
}
