package dev.magentokeys.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The walk takes one value for each class; here every value of a class is held against the one that stands for it. */
class FoldingTest {
    private static final int CASES = 4_000;

    private final long seed = Long.getLong("seed", 20_261_121L);
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    void valuesOfOneClassAreAskedAndJudgedAlike() {
        System.out.println("Folding with -Dseed=" + seed);
        for (int i = 0; i < CASES; i++) {
            Case state = anyCase();
            FactName fact = any(List.copyOf(state.given().keySet()));
            Map<String, List<String>> classes = Folding.classes(fact);
            String value = state.given().get(fact).value();
            List<String> alike = classes.values().stream()
                    .filter(values -> values.contains(value))
                    .findFirst()
                    .orElseThrow();
            Case other = state.with(new Finding(fact, any(alike), Origin.USER, ""));
            assertThat(judgement(other)).as("%s and %s", state, other).isEqualTo(judgement(state));
        }
    }

    @Test
    void allNotKeysSymptomsAreOneClass() {
        assertThat(Folding.classes(FactName.SYMPTOM).get("other-repository-auth"))
                .contains("github-rate-limit", "disk-full", "later-phase")
                .doesNotContain("package-forbidden", "none", "unsure");
    }

    @Test
    void versionsOfComposerAreThreeClasses() {
        assertThat(Folding.classes(FactName.COMPOSER_VERSION).values())
                .containsExactly(
                        List.of("2.7.7", "2.2.27", "1.10.27", "2.0-2.2.14"),
                        List.of("2.7.8", "2.10.2"),
                        List.of("2.2.15+", "2.7.8-dev", "latest"));
    }

    private Case anyCase() {
        Case state = Case.EMPTY;
        int facts = 1 + random.nextInt(6);
        for (int i = 0; i < facts; i++) {
            FactName fact = any(List.of(FactName.values()));
            if (!Folding.candidates(fact).isEmpty()) {
                state = state.with(new Finding(fact, any(Folding.candidates(fact)), Origin.USER, ""));
            }
        }
        return state.given().isEmpty() ? anyCase() : state;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static List<Object> judgement(Case state) {
        Diagnosis diagnosis = Diagnosis.of(state);
        return List.of(
                diagnosis.next().map(Question::id),
                diagnosis.verdict(),
                diagnosis.standings().stream().map(Standing::status).toList(),
                diagnosis.standings().stream().map(Standing::rules).toList());
    }
}
