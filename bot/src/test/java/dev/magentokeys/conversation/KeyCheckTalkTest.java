package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.wording.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The check that people run themselves: when it is offered, what its commands are, what its answers do. */
class KeyCheckTalkTest {

    private static final String REFUSED = """
            W: [Composer\\Downloader\\TransportException]
            W: The 'https://repo.magento.com/archives/magento/module-rma/magento-module-rma-101.2.7.0.zip' URL could not be accessed (HTTP 403): HTTP/2 403
            """;

    private static Talk afterAChange(Language language) {
        return Talk.in(language).say(REFUSED).press("changed");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsOfferedInOneLineWhereItWouldSettleTheQuestion(Language language) {
        Talk talk = afterAChange(language);
        assertThat(talk.asks()).isEqualTo("keyInUse");
        assertThat(talk.choices()).endsWith("check-commands", "unsure");
        assertThat(talk.of(Part.Copyable.class)).isEmpty();
        assertThat(talk.of(Part.Paragraph.class)).hasSize(3);
    }

    @Test
    void itIsNotOfferedBeforeThePackageIsKnownNorForAQuestionThatItCannotSpare() {
        assertThat(Talk.english().press("package-forbidden", "changed").choices())
                .doesNotContain("check-commands");
        assertThat(Talk.english().say(REFUSED).choices()).doesNotContain("check-commands");
        assertThat(Talk.english().say("memory limit exhausted").choices()).doesNotContain("check-commands");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsCommandsAskForTheVeryArchiveAndHoldNoPrivateKey(Language language) {
        Talk talk = afterAChange(language).press("check-commands");
        assertThat(talk.of(Part.Copyable.class))
                .hasSize(2)
                .allSatisfy(command -> assertThat(command.text())
                        .startsWith("curl -sS -r 0-0 -o /dev/null -w \"%{http_code}\\n\" -u \"<")
                        .endsWith(
                                " \"https://repo.magento.com/archives/magento/module-rma/magento-module-rma-101.2.7.0.zip\"")
                        .doesNotContain(":<")
                        .doesNotContain(" -k"));
        assertThat(talk.words()).contains("repo.magento.com").contains("X 403");
        assertThat(talk.asks()).isEqualTo("keyInUse");
        assertThat(talk.choices()).endsWith("check-composer", "unsure");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, check commands",
        "EN, Check it with two commands",
        "SV, kontrollkommandon",
        "SV, Kontrollera med två kommandon",
        "IT, comandi di verifica",
        "IT, Verifica con due comandi",
        "ZH_HANT, 檢查指令",
        "ZH_HANT, 用兩個指令檢查",
    })
    void itsCommandsAreGivenForTheAsking(Language language, String words) {
        assertThat(afterAChange(language).say(words).of(Part.Copyable.class)).hasSize(2);
    }

    @Test
    void composersCommandIsolatesItFromEveryOtherKey() {
        Talk talk = afterAChange(Language.EN).press("check-composer");
        assertThat(talk.ticket())
                .contains("env -u COMPOSER_AUTH COMPOSER_HOME=\"$PWD/home\" composer archive")
                .contains("\"store-auths\":false")
                .endsWith("\"magento/module-rma\" \"101.2.7\"\n");
    }

    @Test
    void aPackageThatIsNotListedHasNoArchiveSoComposerIsAsked() {
        Talk talk = Talk.english().say("""
                        Your requirements could not be resolved to an installable set of packages.
                          Problem 1
                            - Root composer.json requires magento/product-enterprise-edition, it could not be found in any version, there may be a typo in the package name.
                        """).press("changed", "check-commands");
        assertThat(talk.ticket())
                .contains("composer archive")
                .contains("\"magento/product-enterprise-edition\" \"[version]\"");
    }

    @Test
    void withoutAnythingToFetchTheBotSaysSo() {
        assertThat(Talk.english().say("check commands").words()).contains("nothing to check with commands yet");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNumberThatSaysNothingOfTheKeyIsAnsweredInOneSentenceAndNotNoted(Language language) {
        Talk talk = afterAChange(language);
        for (String odd : new String[] {"000", "407", "500", "429"}) {
            Talk answered = talk.say("X " + odd);
            assertThat(answered.reply().learned()).isEmpty();
            assertThat(answered.of(Part.Paragraph.class).get(0).text())
                    .isNotBlank()
                    .doesNotContain("note.");
            assertThat(answered.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
            assertThat(answered.asks()).isEqualTo("keyInUse");
        }
        assertThat(Talk.english()
                        .say(REFUSED)
                        .press("changed")
                        .say("X 407, Y 407")
                        .words())
                .contains("a proxy of your own");
    }

    @Test
    void whichKeyWasAnsweredHowIsAskedAndNotGuessed() {
        Talk talk = afterAChange(Language.EN).say("403");
        assertThat(talk.words()).contains("which number belongs to which key");
        assertThat(talk.value(FactName.OLD_KEY_FETCH)).isEmpty();
        assertThat(talk.say("X").say("X 403, Y 200").verdict()).isEqualTo("ownership-conflict by set-credentials");
    }

    @Test
    void theAnswersFreeWhatNobodyKnew() {
        Talk talk = afterAChange(Language.EN).press("unsure");
        assertThat(talk.value(FactName.KEY_IN_USE)).isEqualTo("unsure");
        talk.say("403\n200");
        assertThat(talk.value(FactName.KEY_IN_USE)).isEqualTo("old");
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by set-credentials");
    }

    @Test
    void theLaterOfTwoChecksCountsAndAStepBackTakesItAway() {
        Talk talk = afterAChange(Language.EN).say("X 403, Y 401");
        assertThat(talk.value(FactName.NEW_KEY_FETCH)).isEqualTo("unauthorized");
        talk.say("X 403, Y 200");
        assertThat(talk.value(FactName.NEW_KEY_FETCH)).isEqualTo("fetched");
        assertThat(talk.say("back").value(FactName.NEW_KEY_FETCH)).isEqualTo("unauthorized");
    }

    @Test
    void a401ThatDoesNotFitTheDeploymentIsDoubted() {
        assertThat(Talk.english().say(REFUSED).press("no").say("401").words()).contains("does not fit");
        assertThat(Talk.english().say(REFUSED).press("no").say("403").words()).doesNotContain("does not fit");
    }

    @Test
    void besideAVerdictFromToldFactsItIsOfferedAsAProof() {
        Talk talk = afterAChange(Language.EN).press("old-and-new", "enabled");
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by disable-old-key");
        assertThat(talk.choices()).endsWith("check-commands");
        assertThat(talk.words()).contains("settle this yourself");
        talk.say("403\n206");
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by set-credentials");
        assertThat(talk.steps().stream().map(Part.Step::text)).noneMatch(step -> step.contains("**Disable**"));
        assertThat(talk.words()).contains("the deployment has to use that one");
        assertThat(talk.choices()).doesNotContain("check-commands");
    }

    @Test
    void aPrivateKeyPastedAlongIsMaskedAndSaid() {
        String key = "0123456789abcdef".repeat(2);
        Masked masked = Masker.mask("X 403, Y 200, password " + key);
        Talk talk = afterAChange(Language.EN)
                .send(new Message(new Message.Text(masked.text()), Optional.empty(), masked.count()));
        assertThat(talk.words()).contains("I masked it").doesNotContain(key);
        assertThat(talk.value(FactName.OLD_KEY_FETCH)).isEqualTo("refused");
        assertThat(talk.now().toString()).doesNotContain(key);
    }

    @Test
    void theVerdictSaysWhichPlaceThisDeploymentReads() {
        Talk older = Talk.english()
                .say(REFUSED + "Composer version 2.6.5 2023-10-06")
                .press("no", "unsure");
        older.press("differ");
        assertThat(older.verdict()).isEqualTo("split-credentials by one-place");
        assertThat(older.words())
                .contains("With Composer 2.6.5 auth.json wins over the variable")
                .contains("As long as auth.json holds a pair");
        Talk newer = Talk.english()
                .say(REFUSED + "Composer version 2.8.4 2024-12-11")
                .press("no", "unsure", "differ");
        assertThat(newer.words())
                .contains("With Composer 2.8.4 the variable wins")
                .contains("a change of auth.json has no effect");
        Talk unknown = Talk.english().say(REFUSED).press("no", "unsure", "differ");
        assertThat(unknown.words())
                .contains("up to Composer 2.7.7")
                .contains("Keep one place and one pair. In this order");
    }
}
