package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that machines read. */
class ContractNamesTest {

    private static final Set<FactName> NEVER_THE_MAIN_THING = Set.of(
            FactName.ENTITLEMENT,
            FactName.CAN_PAY,
            FactName.TICKET_POSSIBLE,
            FactName.LICENCE_SHOWN,
            FactName.KEY_MADE_BY,
            FactName.PACKAGE_CHECK,
            FactName.HOSTING,
            FactName.CLOUD_PROJECT,
            FactName.ENVIRONMENT);

    @Test
    void namesAreFoundByThemselves() {
        assertThat(Arrays.stream(FactName.values()).map(FactName::id).map(FactName::byId))
                .allMatch(found -> found.isPresent());
        assertThat(Arrays.stream(Symptom.values()).map(Symptom::id).map(Symptom::byId))
                .allMatch(found -> found.isPresent());
        assertThat(Arrays.stream(Cause.values()).map(Cause::id).map(Cause::byId))
                .allMatch(found -> found.isPresent());
        assertThat(Arrays.stream(Path.values()).map(Path::id).map(Path::byId)).allMatch(found -> found.isPresent());
        assertThat(Arrays.stream(Origin.values()).map(Origin::id)).contains("user", "log", "inferred");
        assertThat(FactName.KEY_IN_USE.id()).isEqualTo("keyInUse");
        assertThat(Cause.OWNERSHIP_CONFLICT.id()).isEqualTo("ownership-conflict");
    }

    @Test
    void noQuestionIsMainlyForAFactThatOnlyRides() {
        assertThat(Questions.ALL.stream().flatMap(question -> question.asks().stream()))
                .doesNotContainAnyElementsOf(NEVER_THE_MAIN_THING);
    }

    @Test
    void aValueThatAFactDoesNotTakeIsRefusedWithTheAllowedOnes() {
        assertThatThrownBy(() -> new Finding(FactName.KEY_IN_USE, "mine", Origin.USER, ""))
                .hasMessageContaining("keyInUse")
                .hasMessageContaining("Hint: allowed are [old, new, other, unsure]");
        assertThatThrownBy(() -> Condition.is(FactName.KEY_IN_USE, "mine")).hasMessageContaining("Hint");
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(Stream.concat(DecisionTable.ROWS.stream(), Stream.of(DecisionTable.UNDETERMINED))
                        .map(Row::source))
                .allMatch(source ->
                        source.url().startsWith("https://") && !source.title().isBlank());
    }

    @Test
    void theRowsStandInTheirOrder() {
        assertThat(DecisionTable.ROWS.stream().map(Row::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }
}
