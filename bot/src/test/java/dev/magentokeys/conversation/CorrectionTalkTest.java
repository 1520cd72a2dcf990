package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Corrections in words: what they change, what is said of it, and that the verdict is the one of the facts that now hold. */
class CorrectionTalkTest {

    private static final Map<Language, String> STORY = Map.of(
            Language.EN, "403 on a package, the licence went from Anna Berg to Tom Lind on another account",
            Language.SV, "403 på ett paket, licensen gick från Anna Berg till Tom Lind på ett annat konto",
            Language.IT, "403 su un pacchetto, la licenza è passata da Anna Berg a Tom Lind su un altro account",
            Language.ZH_HANT, "套件 403，授權從 Anna Berg 轉給 Tom Lind，換到另一個帳戶");

    private static final Map<Language, String> STILL_HAS_ACCESS = Map.of(
            Language.EN, "I was wrong about Anna, she still has access",
            Language.SV, "jag hade fel om Anna, hon har fortfarande åtkomst",
            Language.IT, "mi sono sbagliato su Anna, ha ancora accesso",
            Language.ZH_HANT, "我說錯了，Anna 還有存取權");

    private static final Map<Language, String> THE_OTHER_ONE = Map.of(
            Language.EN, "no, the other one",
            Language.SV, "nej, den andra",
            Language.IT, "no, l'altra",
            Language.ZH_HANT, "不對，是另一個");

    private static String of(Map<Language, String> words, Language language) {
        return words.getOrDefault(language, "");
    }

    private static Talk withoutAccess(Language language) {
        return Talk.in(language).say(of(STORY, language)).press("old-and-new", "no");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCorrectionOfAPersonChangesTheFactAndSaysWhatItDoesToTheAnswer(Language language) {
        Talk talk = withoutAccess(language);
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by support-ticket");
        talk.say(of(STILL_HAS_ACCESS, language));
        assertThat(talk.value(FactName.OLD_ACCOUNT_ACCESS)).isEqualTo("yes");
        assertThat(talk.words())
                .contains(Bundles.phrases()
                        .say(
                                language,
                                "note.answer-open",
                                Map.of("before", Bundles.phrases().say(language, "cause.ownership-conflict"))));
        assertThat(talk.asks()).isEqualTo("oldKeyState");
        assertThat(talk.press("enabled").verdict()).isEqualTo("ownership-conflict by disable-old-key");
        assertThat(talk.say("/back").say("/back").verdict()).isEqualTo("ownership-conflict by support-ticket");
    }

    @Test
    void theOpeningWordsOfACorrectionAnswerNoOpenQuestion() {
        Talk talk = Talk.english().say(of(STORY, Language.EN)).say("the old key is in use");
        assertThat(talk.asks()).isEqualTo("newKeyExists");
        talk.say(of(STILL_HAS_ACCESS, Language.EN));
        assertThat(talk.value(FactName.NEW_KEY_EXISTS)).isEmpty();
        assertThat(talk.value(FactName.OLD_ACCOUNT_ACCESS)).isEqualTo("yes");
        assertThat(talk.asks()).isEqualTo("newKeyExists");
        talk.say("I was wrong");
        assertThat(talk.choices()).contains("change-keyInUse", "check");
        assertThat(talk.value(FactName.NEW_KEY_EXISTS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOtherOneOfTwoKeysIsTaken(Language language) {
        Talk talk = Talk.in(language).press("package-forbidden", "other-account", "old-and-new");
        talk.say(of(THE_OTHER_ONE, language));
        assertThat(talk.value(FactName.KEY_IN_USE)).isEqualTo("new");
        assertThat(talk.value(FactName.NEW_KEY_EXISTS)).isEqualTo("yes");
        talk.say(of(THE_OTHER_ONE, language));
        assertThat(talk.value(FactName.KEY_IN_USE)).isEqualTo("old");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOtherOneOfTwoContactsChangesThemOver(Language language) {
        Talk talk = Talk.in(language).say(of(STORY, language));
        String former = talk.value(FactName.PREVIOUS_CONTACT);
        String present = talk.value(FactName.CURRENT_CONTACT);
        assertThat(former).contains("Anna");
        assertThat(present).contains("Lind");
        talk.say(of(THE_OTHER_ONE, language));
        assertThat(talk.value(FactName.PREVIOUS_CONTACT)).isEqualTo(present);
        assertThat(talk.value(FactName.CURRENT_CONTACT)).isEqualTo(former);
    }

    @Test
    void whereThereAreNotTwoItAsks() {
        Talk oneKey = Talk.english().press("package-forbidden", "other-account", "old-only");
        oneKey.say("no, the other one");
        assertThat(oneKey.asks()).isEqualTo("keyInUse");
        assertThat(oneKey.choices()).contains("set-new", "set-other", "leave");
        assertThat(oneKey.press("leave").value(FactName.KEY_IN_USE)).isEqualTo("old");
        Talk keysAndContacts = withoutAccess(Language.EN).say("the other one");
        assertThat(keysAndContacts.choices())
                .containsExactly("change-previousContact", "change-currentContact", "change-keyInUse", "check");
        Talk nothing = Talk.english().say("the other one");
        assertThat(nothing.words()).contains("did not understand");
        assertThat(nothing.now().entries()).isEmpty();
    }

    @Test
    void aCorrectionThatChangesNoAnswerSaysSo() {
        Talk talk =
                withoutAccess(Language.EN).say("correction: the new owner's key does exist, and Anna left the company");
        assertThat(talk.words()).contains("The answer stays the same");
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by support-ticket");
    }

    @Test
    void aContradictionThatIsSettledTellsWhatItDidToo() {
        Talk talk = withoutAccess(Language.EN).say("the licence owner is the same person as always");
        assertThat(talk.choices()).containsExactly("keep", "take");
        talk.press("take");
        assertThat(talk.words())
                .contains("Changed. Licence owner changed: no. Before: yes.")
                .contains("no longer holds");
        assertThat(talk.reply().verdict()).isEmpty();
    }

    @Test
    void theVerdictAfterACorrectionIsThatOfTheSameFactsToldAtOnce() {
        for (String words : List.of(
                "I was wrong, the licence owner did not change",
                "correction: the deployment uses the new owner's key",
                "sorry, I was wrong, the new owner has no key")) {
            Talk talk = withoutAccess(Language.EN).say(words);
            Case told = Case.EMPTY.with(talk.now().known().given().values());
            assertThat(talk.reply().verdict())
                    .as(words)
                    .isEqualTo(Diagnosis.of(told).verdict());
            assertThat(Diagnosis.of(talk.now().known()).next())
                    .as(words)
                    .isEqualTo(Diagnosis.of(told).next());
        }
    }
}
