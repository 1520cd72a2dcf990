package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens once a path was spoken. */
class AfterPathTest {

    private static Talk atDisableOldKey() {
        return Talk.english().press("package-forbidden", "other-account", "old-and-new", "enabled");
    }

    private static Talk allTicked() {
        Talk talk = atDisableOldKey();
        for (int step = 1; step <= 8; step++) {
            talk.press("done-" + step);
        }
        return talk;
    }

    @Test
    void stepsAreTickedOffAndTakenBack() {
        Talk talk = atDisableOldKey().press("done-1");
        assertThat(talk.steps()).extracting(Part.Step::done).startsWith(true, false);
        assertThat(talk.words()).contains("Next is step 2");
        assertThat(talk.choices()).startsWith("done-2", "worked", "failed");
        assertThat(talk.press("done-1").steps()).noneMatch(Part.Step::done);
        assertThat(talk.words()).contains("Next is step 1");
    }

    @Test
    void aTickOfAnEarlierMessageCountsAndOneOfNoStepDoesNot() {
        Talk talk = atDisableOldKey();
        int turn = talk.reply().turn();
        talk.press("done-1").pressOf(turn, "done-3");
        assertThat(talk.steps()).extracting(Part.Step::done).startsWith(true, false, true);
        assertThat(talk.press("done-99").words()).contains("earlier question");
        assertThat(talk.press("done-x").words()).contains("earlier question");
        assertThat(talk.press("done-0").words()).contains("earlier question");
        assertThat(talk.press("no-such-button").words()).contains("earlier question");
    }

    @Test
    void whenAllIsTickedOffTheBotAsksWhetherItWorked() {
        assertThat(allTicked().words()).contains("Does the deployment work now?");
        assertThat(allTicked().choices()).containsExactly("worked", "failed");
        assertThat(allTicked().say("yes").reply().done()).isTrue();
        assertThat(allTicked().press("worked").words()).contains("The case is closed");
    }

    @Test
    void stillFailingReopensTheCaseWithWhatWasLearnt() {
        for (Talk talk : List.of(
                allTicked().press("failed"), allTicked().say("no"), allTicked().say("it doesn't work"))) {
            assertThat(talk.words()).contains("not all of it");
            assertThat(talk.reply().verdict()).isEmpty();
            assertThat(talk.asks()).isEqualTo("symptom");
            assertThat(talk.value(FactName.KEY_IN_USE)).isEqualTo("new");
            assertThat(talk.value(FactName.OLD_KEY_STATE)).isEqualTo("disabled");
            assertThat(talk.value(FactName.CONTACT_CHANGED)).isEqualTo("yes");
        }
    }

    @Test
    void theNextVerdictIsAnotherOne() {
        Talk talk = allTicked().press("failed", "package-forbidden");
        for (int question = 1; talk.reply().verdict().isEmpty(); question++) {
            assertThat(question).isLessThanOrEqualTo(8);
            List<String> choices = talk.choices();
            talk.press(choices.contains("none") ? "none" : choices.get(choices.size() - 1));
        }
        assertThat(talk.verdict()).isNotEmpty().doesNotStartWith("ownership-conflict");
    }

    @Test
    void whatTheNewDeploymentSaysMayBeToldAtOnce() {
        Talk talk = allTicked().say("still 404 on the package");
        assertThat(talk.words()).contains("not all of it");
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-not-found");
        assertThat(talk.asks()).isNotEqualTo("symptom");
    }

    @Test
    void aRefusalBeforeTheDisablingDoesNotFailThePath() {
        Talk talk = atDisableOldKey().press("done-1").say("it doesn't work");
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by disable-old-key");
        assertThat(talk.words()).contains("Next is step 2");
    }

    @Test
    void wordsOfSuccessEndTheConversationInEveryLanguage() {
        Map<Language, String> words = Map.of(
                Language.EN,
                "it works now",
                Language.SV,
                "nu fungerar det",
                Language.IT,
                "adesso funziona",
                Language.ZH_HANT,
                "成功了");
        words.forEach((language, said) -> {
            Talk talk = Talk.in(language).press("keys-missing").say(said);
            assertThat(talk.reply().done()).as(said).isTrue();
        });
    }

    @Test
    void wordsOfFailureReopenAPathThatDisablesNothing() {
        Map<Language, String> words = Map.of(
                Language.EN,
                "it doesn't work",
                Language.SV,
                "det fungerar fortfarande inte",
                Language.IT,
                "non funziona ancora");
        words.forEach((language, said) -> {
            Talk talk = Talk.in(language).press("keys-missing").say(said);
            assertThat(talk.reply().verdict()).as(said).isEmpty();
            assertThat(talk.asks()).as(said).isEqualTo("symptom");
        });
    }

    @Test
    void theFormFillsTheTextOnceAndIsNotOfferedAgain() {
        Talk talk = Talk.english().press("package-forbidden", "changed", "old-and-new", "no");
        assertThat(talk.of(Part.Form.class)).hasSize(1);
        assertThat(talk.ticket()).contains("[former primary contact]").contains("[project ID]");
        talk.fill(Map.of("previousContact", "ida@fjordvik.example", "cloudProject", " ", "symptom", "none"));
        assertThat(talk.ticket()).contains("ida@fjordvik.example").contains("[project ID]");
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        assertThat(talk.of(Part.Form.class)).isEmpty();
        assertThat(talk.words()).contains("Filled in");
    }

    @Test
    void aSkippedFormLeavesTheBlanksMarked() {
        Talk skipped = Talk.english()
                .press("package-forbidden", "changed", "old-and-new", "no")
                .press("skip");
        assertThat(skipped.words()).contains("Left blank");
        assertThat(skipped.asks()).isEmpty();
        assertThat(Talk.english()
                        .press("package-forbidden", "changed", "old-and-new", "no")
                        .say("skip")
                        .words())
                .contains("Left blank");
        assertThat(skipped.say("say that again").ticket()).contains("[present primary contact]");
    }

    @Test
    void aNameThatIsToldAfterThePathFillsTheFormsFirstBlank() {
        Talk talk = Talk.english()
                .press("package-forbidden", "changed", "old-and-new", "no")
                .say("Ida Noor");
        assertThat(talk.value(FactName.PREVIOUS_CONTACT)).isEqualTo("Ida Noor");
        assertThat(Talk.english().press("keys-missing").say("hm, strange").value(FactName.CLOUD_PROJECT))
                .isEmpty();
    }

    @Test
    void aFactThatChangesThePathOpensTheNewOne() {
        Talk talk = atDisableOldKey().press("done-1").say("correction: nobody can log in to the old owner's account");
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by support-ticket");
        assertThat(talk.steps()).noneMatch(Part.Step::done);
        assertThat(talk.ticket()).contains("Key X");
    }

    @Test
    void whatIsTypedIntoAFormIsOneWordOfACommand() {
        Talk talk = Talk.english().press("keys-missing");
        talk.fill(Map.of("cloudProject", "abc; rm -rf '/'", "environment", "feature/x-1"));
        assertThat(talk.steps())
                .extracting(Part.Step::command)
                .anySatisfy(command -> assertThat(command)
                        .hasValueSatisfying(line -> assertThat(line).contains("-p 'abc; rm -rf /' ")));
        assertThat(talk.steps())
                .extracting(Part.Step::command)
                .anySatisfy(command -> assertThat(command)
                        .hasValueSatisfying(line -> assertThat(line).endsWith("-e feature/x-1")));
    }
}
