package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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

    private static boolean passes(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return GATE.find(bytes, 0, bytes.length) >= 0;
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
            assertThat(lines).as("%s at %d", rule.words(), at).anyMatch(RulesTest::passes);
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void wordsPassTheGateInEveryDress(Rule rule) {
        for (int at = 0; at <= rule.words().length(); at++) {
            String before = rule.words().substring(0, at);
            String after = rule.words().substring(at);
            for (String between :
                    List.of("\u001b[39m", "[39m", "\u001b[0;31m", "\\n  ", "\n", "  \n W:  ", "\u200b", "\u00a0")) {
                assertThat("x " + before + between + after + " y")
                        .as("'%s' between", between)
                        .satisfies(line -> assertThat(passes(line)).isTrue());
            }
        }
        assertThat(passes("{\"log\":\"" + rule.words().replace("\"", "\\\"").replace("/", "\\/") + "\"}"))
                .isTrue();
        assertThat(passes(rule.words().replace("\"", "&quot;").replace("'", "&#39;")))
                .isTrue();
    }

    @Test
    void wordsThatAreNoFailurePassTheGateWhole() {
        assertThat(Rules.ALL).allMatch(rule -> passes("  - " + rule.words() + " and so on"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aPieceOfSeventeenCharactersPassesTheGate(Rule rule) {
        for (int at = 0; at + 17 <= rule.words().length(); at++) {
            assertThat(passes(rule.words().substring(at, at + 17)))
                    .as("from %d", at)
                    .isTrue();
        }
    }

    @Test
    void anOrdinaryLineDoesNotPassTheGate() {
        assertThat(Stream.of(
                        "  - Installing magento/framework (103.0.7): Extracting archive",
                        "  - Downloading magento/framework (103.0.7)",
                        "[2026-01-02 03:04:05] NOTICE: Starting scenario(s): build-di.xml",
                        "Generating a list of packages with their versions",
                        "[2026-01-02 03:04:05] INFO: Running step: compile-di",
                        "W: Package operations: 2 installs, 0 updates, 0 removals",
                        ""))
                .noneMatch(RulesTest::passes);
    }

    @Test
    void aMeaningThatIsNoneIsRefusedWithAHint() {
        assertThatThrownBy(() -> Readings.named("no such thing")).hasMessageContaining("[Hint:");
        assertThatThrownBy(() -> Readings.named("nonsense")
                        .read(null, new Notes(new PackageKinds(java.util.Set.of(), java.util.Set.of()))))
                .isInstanceOf(RuntimeException.class);
    }
}
