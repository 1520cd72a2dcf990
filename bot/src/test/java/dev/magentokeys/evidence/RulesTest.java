package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private static final Gate GATE = new Gate(Rules.ALL);

    static Stream<Rule> failures() {
        return Rules.ALL.stream().filter(rule -> !rule.mark());
    }

    @Test
    void everyRuleNamesItsReleasesAndItsSource() {
        assertThat(Rules.ALL).hasSizeGreaterThan(100).allSatisfy(rule -> {
            assertThat(rule.versions()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.words()).hasSizeGreaterThan(7);
        });
        assertThat(Rules.ALL).extracting(Rule::words).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void wordsPassTheGateWhereverTheyAreBroken(Rule rule) {
        String message = "x ".repeat(9) + rule.words() + " y".repeat(9);
        for (int at = 0; at <= message.length(); at++) {
            List<String> lines = List.of("  " + message.substring(0, at), "  " + message.substring(at));
            assertThat(lines).as("%s at %d", rule.words(), at).anyMatch(GATE::admits);
        }
    }

    @Test
    void anOrdinaryLineDoesNotPassTheGate() {
        assertThat(Stream.of(
                        "  - Installing magento/framework (103.0.7): Extracting archive",
                        "[2026-01-02 03:04:05] INFO: Running step: compile-di",
                        "W: Package operations: 2 installs, 0 updates, 0 removals",
                        ""))
                .noneMatch(GATE::admits);
    }

    @Test
    void aMeaningThatIsNoneIsRefusedWithAHint() {
        assertThatThrownBy(() -> Readings.named("no such thing")).hasMessageContaining("[Hint:");
        assertThatThrownBy(() -> Readings.named("nonsense")
                        .read(null, new Notes(new PackageKinds(java.util.Set.of(), java.util.Set.of()))))
                .isInstanceOf(RuntimeException.class);
    }
}
