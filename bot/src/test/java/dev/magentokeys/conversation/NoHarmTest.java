package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Path;
import dev.magentokeys.wording.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** First, do no harm: nothing is switched off before the entitled pair is in place and a deployment ran with it. */
class NoHarmTest {

    private static final long SEED = 20_260_307;
    private static final int WALKS = 1_500;
    private static final Set<StepId> NEEDS_THE_PAIR_FIRST = EnumSet.of(StepId.DISABLE, StepId.REDEPLOY_AFTER);

    @Test
    void noPathDisablesBeforeTheEntitledPairIsInEveryPlace() {
        for (Cause cause : Cause.values()) {
            for (Path path : Path.values()) {
                for (Diagnosis diagnosis : everyKindOfCase()) {
                    inOrder(PathSteps.of(cause, path, diagnosis), cause + " by " + path);
                }
            }
        }
    }

    private static void inOrder(List<StepId> steps, String where) {
        int disables = steps.indexOf(StepId.DISABLE);
        if (disables >= 0) {
            List<StepId> before = steps.subList(0, disables);
            assertThat(before).as(where).anyMatch(StepId::entitles);
            assertThat(before).as(where).contains(StepId.NAME_PLACES, StepId.REDEPLOY_BEFORE_DISABLING);
            assertThat(before.indexOf(StepId.NAME_PLACES)).as(where).isZero();
            assertThat(steps.get(steps.size() - 1)).as(where).isEqualTo(StepId.REDEPLOY_AFTER);
        }
        if (steps.stream().anyMatch(NEEDS_THE_PAIR_FIRST::contains)) {
            assertThat(steps).as(where).anyMatch(StepId::entitles);
        }
        assertThat(steps).as(where).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<Diagnosis> everyKindOfCase() {
        return List.of(
                Diagnosis.of(Case.EMPTY),
                diagnosis(FactName.HOSTING, "self-hosted"),
                diagnosis(FactName.HOSTING, "cloud"),
                diagnosis(FactName.TRANSFER_KIND, "same-account"),
                diagnosis(FactName.TRANSFER_KIND, "other-account"),
                diagnosis(FactName.WORKS_ELSEWHERE, "yes"),
                diagnosis(FactName.SYMPTOM, "none"));
    }

    private static Diagnosis diagnosis(FactName name, String value) {
        return Diagnosis.of(Case.EMPTY.with(new Finding(name, value, Origin.USER, "")));
    }

    @Test
    void theTicketAsksSupportToWaitUntilThePairIsInPlace() {
        for (Language language : Language.values()) {
            String ticket = Talk.in(language)
                    .press("package-forbidden", "changed", "old-and-new", "no")
                    .ticket();
            assertThat(ticket).contains("Please wait until we confirm").contains("disable, not delete");
            assertThat(ticket.indexOf("wait until we confirm")).isLessThan(ticket.indexOf("then please disable Key X"));
        }
    }

    @Test
    void disablingIsAskedBackBeforeItIsTickedOff() {
        Talk talk = Talk.english().press("package-forbidden", "changed", "old-and-new", "enabled");
        for (int step = 1; step <= 6; step++) {
            assertThat(talk.reply().choices().get(0).confirm()).isEmpty();
            talk.press("done-" + step);
        }
        assertThat(talk.reply().choices().get(0).confirm())
                .hasValueSatisfying(back -> assertThat(back).contains("every place"));
        assertThat(talk.steps().get(6).text()).contains("Disable, never Delete");
    }

    @Test
    void whateverIsPressedEveryReplyKeepsTheLimitsAndEveryVerdictTheOrder() {
        Random random = new Random(SEED);
        for (int walk = 0; walk < WALKS; walk++) {
            Language language = Language.values()[walk % Language.values().length];
            Talk talk = Talk.in(language).say("/check");
            String where = "seed " + SEED + ", walk " + walk;
            for (int question = 0; talk.reply().verdict().isEmpty(); question++) {
                assertThat(question).as(where).isLessThan(8);
                within(talk, where);
                List<String> choices = talk.choices();
                talk.press(choices.get(random.nextInt(choices.size())));
            }
            within(talk, where);
            Stage.Guiding guiding = (Stage.Guiding) talk.now().stage();
            inOrder(
                    PathSteps.of(
                            guiding.cause(),
                            guiding.path(),
                            Diagnosis.of(talk.now().known())),
                    where);
        }
    }

    private static void within(Talk talk, String where) {
        assertThat(talk.choices()).as(where).isNotEmpty().doesNotHaveDuplicates();
        assertThat(talk.of(Part.Choices.class)).as(where).hasSize(1);
        assertThat(talk.of(Part.Form.class)).as(where).hasSizeLessThanOrEqualTo(1);
        talk.of(Part.Form.class)
                .forEach(form -> assertThat(form.inputs()).as(where).hasSizeBetween(1, 4));
        talk.of(Part.Copyable.class)
                .forEach(copy -> assertThat(copy.text()).as(where).isNotBlank());
        assertThat(talk.words())
                .as(where)
                .doesNotContain("{")
                .doesNotContain("''")
                .isNotBlank();
    }
}
