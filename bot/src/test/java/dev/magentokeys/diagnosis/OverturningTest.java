package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Overturning.Otherwise;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverturningTest {

    private static final Case CONFLICT = Case.EMPTY
            .with(told(FactName.SYMPTOM, "package-forbidden"))
            .with(told(FactName.CONTACT_CHANGED, "yes"))
            .with(told(FactName.TRANSFER_KIND, "unsure"))
            .with(told(FactName.NEW_KEY_EXISTS, "yes"))
            .with(told(FactName.KEY_IN_USE, "old"))
            .with(told(FactName.OLD_ACCOUNT_ACCESS, "yes"))
            .with(told(FactName.OLD_KEY_STATE, "enabled"));

    @Test
    void anotherAnswerThatChangesTheCauseComesBeforeOneThatChangesThePath() {
        List<Otherwise> changes = Overturning.of(CONFLICT);
        assertThat(Diagnosis.of(CONFLICT).verdict()).map(Verdict::cause).hasValue(Cause.OWNERSHIP_CONFLICT);
        assertThat(names(changes))
                .contains(FactName.OLD_KEY_STATE, FactName.OLD_ACCOUNT_ACCESS, FactName.KEY_IN_USE)
                .containsSubsequence(FactName.OLD_KEY_STATE, FactName.OLD_ACCOUNT_ACCESS);
        Otherwise access = changes.stream()
                .filter(change -> change.finding().name() == FactName.OLD_ACCOUNT_ACCESS)
                .findFirst()
                .orElseThrow();
        assertThat(access.then()).map(Verdict::path).hasValue(Path.SUPPORT_TICKET);
    }

    @Test
    void whatTheLogShowedIsNotDoubted() {
        Case seen = CONFLICT.with(new Finding(FactName.SYMPTOM, "package-forbidden", Origin.LOG, "403"));
        assertThat(names(Overturning.of(CONFLICT))).contains(FactName.SYMPTOM);
        assertThat(names(Overturning.of(seen))).doesNotContain(FactName.SYMPTOM);
    }

    @Test
    void withoutAVerdictThereIsNothingToOverturn() {
        assertThat(Overturning.of(Case.EMPTY)).isEmpty();
    }

    @Test
    void everyNamedChangeIsOneAndEachFactIsNamedOnce() {
        for (Case known : RandomCases.of(60)) {
            List<Otherwise> changes = Overturning.of(known);
            assertThat(names(changes)).doesNotHaveDuplicates();
            for (Otherwise change : changes) {
                Verdict verdict = Diagnosis.of(known).verdict().orElseThrow();
                assertThat(Diagnosis.facts(known).get(change.finding().name()))
                        .isNotNull()
                        .satisfies(now -> assertThat(now.value())
                                .isNotEqualTo(change.finding().value()));
                assertThat(change.then().map(OverturningTest::outcome))
                        .as("%s in %s", change, known.given())
                        .isNotEqualTo(Optional.of(outcome(verdict)));
            }
        }
    }

    private static String outcome(Verdict verdict) {
        return verdict.cause() + " by " + verdict.path();
    }

    private static List<FactName> names(List<Otherwise> changes) {
        return changes.stream().map(change -> change.finding().name()).toList();
    }

    private static Finding told(FactName name, String value) {
        return new Finding(name, value, Origin.USER, "");
    }
}
