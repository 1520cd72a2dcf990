package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The status: every fact with its origin, and the way from there to changing one. */
class StatusTalkTest {

    private static final Phrases PHRASES = Bundles.phrases();

    private static final String LOG = """
            W: Loading composer repositories with package information
            W: [Composer\\Downloader\\TransportException]
            W: The 'https://repo.magento.com/archives/magento/module-rma/magento-module-rma-101.2.7.0.zip' URL could not be accessed (HTTP 403): HTTP/2 403
            """;

    private static Talk known(Language language) {
        return Talk.in(language)
                .send(Message.log(Engine.logReader().read(LOG), ""))
                .press("other-account", "old-and-new");
    }

    private static String line(Talk talk, FactName fact, Language language) {
        String label = PHRASES.say(language, "fact." + fact.id());
        return talk.words()
                .lines()
                .filter(line -> line.contains(label))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFactIsListedWithItsOrigin(Language language) {
        Talk talk = known(language).say("/status");
        assertThat(line(talk, FactName.SYMPTOM, language))
                .contains(PHRASES.say(language, "note.origin-line", Map.of("line", "3")));
        assertThat(line(talk, FactName.KEY_IN_USE, language)).contains(PHRASES.say(language, "note.origin-pressed"));
        assertThat(line(talk, FactName.KEY_MADE_BY, language))
                .contains(PHRASES.say(language, "rule.an-owner-makes-his-own-key"));
        assertThat(talk.words()).contains("\n1. ").contains("\n2. ");
        assertThat(talk.choices()).contains("enabled", "change");
        Talk said = Talk.in(language).say("Tom Berg 403 forbidden on a package");
        assertThat(said.say("/status").words()).contains("403");
    }

    @Test
    void thePersonsOwnWordsAreQuoted() {
        Talk talk = Talk.english().say("we get a 403 on a package").say("status");
        assertThat(talk.words()).contains("1. What happens: 403 on a package – you said “403");
        assertThat(Talk.english().say("status").words()).contains("So far I know nothing");
    }

    @Test
    void aNumberANameOrAButtonLeadsToTheQuestionOfThatFactAlone() {
        List<String> listed = known(Language.EN)
                .say("status")
                .words()
                .lines()
                .filter(line -> line.matches("[0-9]+\\. .*"))
                .toList();
        int number = listed.indexOf(listed.stream()
                        .filter(line -> line.contains("Key that the deployment uses"))
                        .findFirst()
                        .orElseThrow())
                + 1;
        for (String request : List.of(
                "change " + number,
                "/change " + number,
                "Change key that the deployment uses",
                "/change keyInUse",
                "change  " + number + ".")) {
            Talk talk = known(Language.EN).say(request);
            assertThat(talk.asks()).as(request).isEqualTo("keyInUse");
            assertThat(talk.choices())
                    .as(request)
                    .containsExactly("set-new", "set-other", "set-unsure", "take-back", "leave");
        }
        Talk byButtons = known(Language.EN).say("status").press("change");
        assertThat(byButtons.choices()).contains("change-symptom", "change-keyInUse", "check");
        assertThat(byButtons.press("change-keyInUse").asks()).isEqualTo("keyInUse");
        assertThat(known(Language.EN).say("/change 99").choices()).contains("change-keyInUse");
        assertThat(Talk.english().say("/change").words()).contains("nothing");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNumberIsUnderstoodAfterTheWordOfEachLanguage(Language language) {
        Talk talk = known(language).say(PHRASES.say(language, "option.change-word") + " 1");
        assertThat(talk.asks()).isEqualTo("symptom");
        assertThat(talk.choices()).contains("set-package-not-found", "leave");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAnswerIsACorrection(Language language) {
        Talk talk = known(language).press("enabled");
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by disable-old-key");
        talk.say("/change newKeyExists").press("set-no");
        assertThat(talk.value(FactName.NEW_KEY_EXISTS)).isEqualTo("no");
        assertThat(talk.verdict()).startsWith("licence-moved");
        assertThat(talk.words()).contains(PHRASES.say(language, "cause.ownership-conflict"));
        talk.say("/back");
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by disable-old-key");
    }

    @Test
    void theAnswerCanBeSaidAndFreeFactsAreTyped() {
        Talk talk =
                known(Language.EN).press("enabled").say("/change newKeyExists").say("no, it has none");
        assertThat(talk.value(FactName.NEW_KEY_EXISTS)).isEqualTo("no");
        talk.say("/change oldAccountAccess").say("I don't know");
        assertThat(talk.value(FactName.OLD_ACCOUNT_ACCESS)).isEqualTo("unsure");
        talk.say("/change cloudProject");
        assertThat(talk.choices()).containsExactly("take-back", "leave");
        talk.say("abcd1234efgh5");
        assertThat(talk.value(FactName.CLOUD_PROJECT)).isEqualTo("abcd1234efgh5");
        talk.say("/change cloudProject").press("take-back");
        assertThat(talk.value(FactName.CLOUD_PROJECT)).isEmpty();
    }

    @Test
    void leavingItGoesBackToWhereItWas() {
        for (String leaving : List.of("skip", "back", "cancel", "Leave it as it is")) {
            Talk talk = known(Language.EN).press("enabled", "done-1");
            Stage path = talk.now().stage();
            talk.say("/change keyInUse").say(leaving);
            assertThat(talk.now().stage()).as(leaving).isEqualTo(path);
            assertThat(talk.words()).as(leaving).contains("I leave it as it is");
        }
    }

    @Test
    void aSideQuestionKeepsTheFactOpenAndAnotherFactGoesOn() {
        Talk talk = known(Language.EN).say("/change keyInUse").say("what is a MAGEID");
        assertThat(talk.asks()).isEqualTo("keyInUse");
        talk.say("there is an unpaid invoice");
        assertThat(talk.value(FactName.ENTITLEMENT)).isEqualTo("invoice");
        assertThat(talk.choices()).doesNotContain("leave");
    }

    @Test
    void settingTheSameValueOrWhatFollowsIsNoStep() {
        Talk talk = known(Language.EN);
        int entries = talk.now().entries().size();
        talk.say("/change keyInUse").press("set-old");
        assertThat(talk.words()).contains("noted already");
        talk.say("/change environment").press("take-back");
        assertThat(talk.now().entries()).hasSize(entries);
    }
}
