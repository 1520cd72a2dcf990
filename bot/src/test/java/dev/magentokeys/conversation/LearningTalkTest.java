package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is learnt from messages: several facts at once, contradictions, corrections, logs, old buttons. */
class LearningTalkTest {

    private static final String REFUSED = """
            W: [Composer\\Downloader\\TransportException]
            W: The 'https://repo.magento.com/archives/magento/module-rma/magento-module-rma-101.2.7.0.zip' URL could not be accessed (HTTP 403): HTTP/2 403
            """;

    /** Something was said of the contact, and now the contrary. */
    private static Talk atAClash() {
        return Talk.english()
                .say("403 on a package, the licence owner changed")
                .say("the licence owner is the same person as always");
    }

    @Test
    void severalFactsOfOneMessageAreNotedAndNotAskedAgain() {
        Talk talk =
                Talk.english().say("403 on a package, the licence owner changed and the former owner left the company");
        assertThat(talk.reply().learned())
                .contains(FactName.SYMPTOM, FactName.CONTACT_CHANGED, FactName.PREVIOUS_CONTACT_LEFT);
        assertThat(talk.words()).contains("Noted.").contains("Licence owner changed: yes");
        assertThat(talk.asks()).isNotIn("symptom", "contactChanged", "transferKind");
    }

    @Test
    void aFactSaidTwiceDifferentlyIsAskedAbout() {
        Talk talk = atAClash();
        assertThat(talk.words()).contains("Earlier I understood").contains("Which is right?");
        assertThat(talk.choices()).containsExactly("keep", "take");
        assertThat(talk.value(FactName.CONTACT_CHANGED)).isEqualTo("yes");
        assertThat(talk.reply().verdict()).isEmpty();
    }

    @Test
    void theContradictionIsSettledByButtonByLabelOrByWords() {
        assertThat(atAClash().press("keep").value(FactName.CONTACT_CHANGED)).isEqualTo("yes");
        assertThat(atAClash().press("take").value(FactName.CONTACT_CHANGED)).isEqualTo("no");
        assertThat(atAClash().say("Licence owner changed: no").value(FactName.CONTACT_CHANGED))
                .isEqualTo("no");
        assertThat(atAClash().press("keep").words()).contains("I keep what you said first");
        assertThat(atAClash().press("package-forbidden").words()).contains("earlier question");
        assertThat(atAClash().say("what is a MAGEID").choices()).containsExactly("keep", "take");
    }

    @Test
    void aCorrectionIsTakenWithoutAsking() {
        Talk talk = Talk.english().press("package-forbidden", "other-account", "old-and-new");
        talk.say("sorry, I was wrong, the present owner's key is in use");
        assertThat(talk.value(FactName.KEY_IN_USE)).isEqualTo("new");
        assertThat(talk.choices()).doesNotContain("keep");
    }

    @Test
    void aLogOutweighsWhatWasTold() {
        Talk talk = Talk.english().press("keys-invalid").say(REFUSED);
        assertThat(talk.words()).contains("I go by the log");
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        assertThat(talk.value(FactName.FAILED_PACKAGE)).isEqualTo("magento/module-rma");
        assertThat(origin(talk, FactName.SYMPTOM)).hasValue(Origin.LOG);
    }

    @Test
    void aWholeLogAndTheCommentBesideItAreOneMessage() {
        Talk talk = Talk.english()
                .send(Message.log(Engine.logReader().read(REFUSED), "the licence went to Anna, 404 on a package"));
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        assertThat(origin(talk, FactName.SYMPTOM)).hasValue(Origin.LOG);
        assertThat(talk.value(FactName.CONTACT_CHANGED)).isEqualTo("yes");
        assertThat(Talk.english()
                        .send(Message.log(Engine.logReader().read("all is well"), ""))
                        .words())
                .contains("no failure in it that I know");
    }

    @ParameterizedTest
    @EnumSource(Unreadable.class)
    void whatCannotBeReadAsALogIsSaidInOneSentenceAndChangesNothing(Unreadable reason) {
        Talk before = Talk.english().press("package-forbidden");
        String asked = before.asks();
        Talk after = before.send(new Message(new Message.Unread(reason), Optional.empty(), 0));
        assertThat(after.words()).contains("file");
        assertThat(after.asks()).isEqualTo(asked);
        assertThat(after.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
    }

    @Test
    void aLogWithoutAFailureIsSaidToShowNothing() {
        Talk talk = Talk.english().say("""
                        W: Installing dependencies from lock file
                        W: Package operations: 3 installs, 0 updates, 0 removals
                        W:   - Installing symfony/console (v5.4.1): Extracting archive
                        W: Generating optimized autoload files
                        """);
        assertThat(talk.words()).contains("no failure in it");
        assertThat(talk.reply().facts()).isEmpty();
    }

    @Test
    void aButtonOfAnEarlierQuestionChangesNothing() {
        Talk talk = Talk.english().press("package-forbidden");
        int turn = talk.reply().turn();
        talk.pressOf(turn, "other-account").pressOf(turn, "no");
        assertThat(talk.words()).contains("earlier question");
        assertThat(talk.value(FactName.CONTACT_CHANGED)).isEqualTo("yes");
        assertThat(talk.asks()).isEqualTo("keyInUse");
    }

    @Test
    void aMaskedSecretIsSpokenOfFirst() {
        Talk talk = Talk.english().send(new Message(new Message.Text("403 on a package"), Optional.empty(), 1));
        assertThat(talk.words()).startsWith("There was a secret in your message");
    }

    @Test
    void theFirstMessageShowsItsLanguageAndTwoInARowSwitchIt() {
        Dialogue dialogue = Engine.dialogue();
        Conversation swedish = dialogue.take(
                        Conversation.begin(Language.EN), Message.text("hej, vår deploy får 403 på ett paket"))
                .after();
        assertThat(swedish.language()).isEqualTo(Language.SV);
        Talk talk = Talk.english().press("package-forbidden").say("sì, la licenza è passata a un altro account");
        assertThat(talk.reply().language()).isEqualTo(Language.EN);
        assertThat(talk.say("la chiave del vecchio proprietario, anche il nuovo ne ha una")
                        .reply()
                        .language())
                .isEqualTo(Language.IT);
        assertThat(Talk.english().say("can we switch to Swedish?").reply().language())
                .isEqualTo(Language.SV);
        assertThat(Talk.english().say("/language").words()).contains("which one you want");
    }

    @Test
    void whatWasSeenToldAndInferredAreToldApart() {
        Talk talk = Talk.english().say(REFUSED).press("other-account", "old-and-new", "enabled");
        assertThat(talk.of(Part.Evidence.class))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.lines())
                        .anyMatch(line -> line.contains("magento-module-rma") && line.contains("403")));
        assertThat(talk.words())
                .contains("From what you told me: ")
                .contains("To prove it before anything is disabled");
        assertThat(talk.words()).doesNotContain("Likely, not certain");
        Talk inferred = Talk.english().press("package-forbidden", "no").say("a key that our agency made");
        assertThat(inferred.words()).contains("Likely, not certain").contains("own account does not hold your licence");
        assertThat(inferred.say("why?").words()).contains("Likely, not certain");
    }

    @Test
    void aGuessIsQuotedAsOne() {
        Talk talk = Talk.english().say("403 on packages.json, I think our contract with Adobe expired");
        assertThat(talk.verdict()).startsWith("entitlement-expired");
        assertThat(talk.words()).contains("without being sure").contains("contract");
    }

    @Test
    void theTicketIsInEnglishAndHoldsNoSecretWhateverTheLanguage() {
        List<String> tickets = List.of(Language.values()).stream()
                .map(language -> Talk.in(language)
                        .press("package-forbidden", "changed", "old-and-new", "no")
                        .ticket())
                .toList();
        assertThat(tickets).allMatch(tickets.get(0)::equals);
        assertThat(tickets.get(0))
                .startsWith("Subject: ")
                .contains("last four characters; no secrets")
                .contains("What we ask for")
                .doesNotContainPattern("[0-9a-f]{32}");
    }

    @Test
    void theAccountTeamAndMarketplaceSupportGetTextsOfTheirOwn() {
        Talk invoice = Talk.english().press("unauthorized", "no", "lapsed");
        assertThat(invoice.verdict()).isEqualTo("entitlement-expired by account-team");
        assertThat(invoice.ticket()).contains("which invoice or contract stops the entitlement");
        Talk bought = Talk.english()
                .say("404 for acme-shop/module-loyalty, the agency bought the extension on their own account");
        for (int question = 0; bought.reply().verdict().isEmpty() && question < 8; question++) {
            List<String> choices = bought.choices();
            bought.press(choices.contains("new") ? "new" : choices.contains("right") ? "right" : choices.get(0));
        }
        assertThat(bought.verdict()).isEqualTo("extension-other-account by marketplace-support");
        assertThat(bought.ticket()).contains("whether this extension purchase can be moved");
    }

    private static Optional<Origin> origin(Talk talk, FactName name) {
        return talk.reply().facts().stream()
                .map(Reply.ShownFact::finding)
                .filter(finding -> finding.name() == name)
                .map(finding -> finding.origin())
                .findFirst();
    }
}
