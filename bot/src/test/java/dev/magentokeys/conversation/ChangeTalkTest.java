package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts that are set by hand: what it does to the case and the answer, what is said of it, and the way back. */
class ChangeTalkTest {

    /** The seed article's story up to its verdict. */
    private static Talk atTheVerdict(Language language) {
        return Talk.in(language).press("package-forbidden", "other-account", "old-and-new", "enabled");
    }

    @Test
    void anotherValueChangesTheAnswerAndTheReplySaysHow() {
        Talk talk = atTheVerdict(Language.EN);
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by disable-old-key");
        talk.send(Message.changed(FactName.OLD_ACCOUNT_ACCESS, "no"));
        assertThat(talk.value(FactName.OLD_ACCOUNT_ACCESS)).isEqualTo("no");
        assertThat(talk.reply().learned()).containsExactly(FactName.OLD_ACCOUNT_ACCESS);
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by support-ticket");
        assertThat(talk.words()).contains("Changed.").contains("not possible").contains("different now");
        assertThat(talk.ticket()).isNotBlank();
        talk.send(Message.changed(FactName.NEW_KEY_EXISTS, "no"));
        assertThat(talk.verdict()).startsWith("licence-moved");
        assertThat(talk.words()).contains("it was “Keys of two owners conflict”, and is now “The licence moved");
    }

    @Test
    void aFactThatIsTakenBackOpensTheAnswerAndMayBeAskedAgain() {
        Talk talk = atTheVerdict(Language.EN).send(Message.takenBack(FactName.KEY_IN_USE));
        assertThat(talk.value(FactName.KEY_IN_USE)).isEmpty();
        assertThat(talk.verdict()).isEmpty();
        assertThat(talk.words())
                .contains("Taken back: Key that the deployment uses")
                .contains("no longer holds");
        assertThat(talk.asks()).isEqualTo("keyInUse");
        talk.press("old-and-new");
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by disable-old-key");
    }

    @Test
    void backUndoesAChangeLikeAnyEntry() {
        Talk talk = atTheVerdict(Language.EN);
        Diagnosis before = Diagnosis.of(talk.now().known());
        talk.send(Message.changed(FactName.CONTACT_CHANGED, "no")).say("back");
        assertThat(Diagnosis.of(talk.now().known())).isEqualTo(before);
        talk.send(Message.takenBack(FactName.SYMPTOM)).say("back");
        assertThat(Diagnosis.of(talk.now().known())).isEqualTo(before);
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by disable-old-key");
    }

    @Test
    void whatSaysTheContraryGoesWithIt() {
        Talk talk = atTheVerdict(Language.EN).send(Message.changed(FactName.CONTACT_CHANGED, "no"));
        assertThat(talk.value(FactName.CONTACT_CHANGED)).isEqualTo("no");
        assertThat(talk.value(FactName.TRANSFER_KIND)).isEmpty();
        assertThat(talk.words()).contains("this no longer holds: How the licence moved");
    }

    @Test
    void aFactThatOnlyFollowsFromAnotherIsTakenBackWithIt() {
        Talk talk = Talk.english().press("package-forbidden", "other-account");
        talk.send(Message.takenBack(FactName.CONTACT_CHANGED));
        assertThat(talk.value(FactName.CONTACT_CHANGED)).isEmpty();
        assertThat(talk.value(FactName.TRANSFER_KIND)).isEmpty();
    }

    @Test
    void whatIsKnownAlreadyOrNotAtAllIsNoStepToGoBack() {
        Talk talk = Talk.english().press("package-forbidden");
        talk.send(Message.changed(FactName.SYMPTOM, "package-forbidden"));
        assertThat(talk.words()).contains("noted already");
        talk.send(Message.takenBack(FactName.CLOUD_PROJECT));
        assertThat(talk.now().entries()).hasSize(1);
    }

    @Test
    void aDetailOfTheTextIsChangedInTheText() {
        Talk talk =
                atTheVerdict(Language.EN).send(Message.changed(FactName.PREVIOUS_CONTACT, " ida@fjordvik.example "));
        assertThat(talk.words()).contains("Noted.").contains("The answer stays the same");
        assertThat(talk.steps().toString()).contains("ida@fjordvik.example");
        String long300 = "p".repeat(300);
        talk.send(Message.changed(FactName.CLOUD_PROJECT, long300));
        assertThat(talk.value(FactName.CLOUD_PROJECT)).hasSize(Quotes.LONGEST).endsWith("…");
    }

    @Test
    void aChangeSettlesTheContradictionAboutIt() {
        Talk talk = Talk.english()
                .say("403 on a package, the licence owner changed")
                .say("the licence owner is the same person as always");
        assertThat(talk.choices()).containsExactly("keep", "take");
        talk.send(Message.changed(FactName.CONTACT_CHANGED, "no"));
        assertThat(talk.choices()).doesNotContain("keep");
    }

    @Test
    void aClosedCaseIsOpenedByAChange() {
        Talk talk = atTheVerdict(Language.EN).press("worked");
        assertThat(talk.reply().done()).isTrue();
        talk.send(Message.changed(FactName.OLD_ACCOUNT_ACCESS, "no"));
        assertThat(talk.reply().done()).isFalse();
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by support-ticket");
    }

    @Test
    void aFactTakesOnlyItsOwnValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> Message.changed(FactName.KEY_IN_USE, "blue"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsToldInEveryLanguage(Language language) {
        Talk talk = atTheVerdict(language).send(Message.changed(FactName.NEW_KEY_EXISTS, "no"));
        assertThat(talk.words())
                .contains(Bundles.phrases().say(language, "cause.ownership-conflict"))
                .contains(Bundles.phrases().say(language, "cause.licence-moved"))
                .doesNotContain("{");
    }
}
