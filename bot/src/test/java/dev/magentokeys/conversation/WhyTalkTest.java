package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Why" and "why not": the rule, the words it rests on, what would change it, and what speaks against a cause. */
class WhyTalkTest {

    private static final Phrases PHRASES = Bundles.phrases();

    private static Talk atConflict(Language language) {
        return Talk.in(language).press("package-forbidden", "changed", "old-and-new", "enabled");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whyGivesTheRuleTheSourceAndWhatWouldChangeIt(Language language) {
        Talk talk = atConflict(language);
        List<String> choices = talk.choices();
        talk.say("/why");
        assertThat(talk.words()).contains(PHRASES.say(language, "because.ownership-conflict"));
        assertThat(talk.words()).contains(PHRASES.say(language, "note.would-change"));
        assertThat(talk.words()).contains(PHRASES.say(language, "note.other-steps"));
        assertThat(talk.of(Part.Links.class).get(0).links())
                .extracting(Part.Link::url)
                .containsExactly(
                        Diagnosis.sourceOfRule(Cause.OWNERSHIP_CONFLICT).url());
        assertThat(talk.choices()).isEqualTo(choices);
    }

    @Test
    void whyQuotesThePersonsOwnWords() {
        Talk talk = Talk.english()
                .say("403 on a package since the licence went from Tom to Ann, and we still deploy with his key")
                .press("yes");
        while (talk.reply().verdict().isEmpty()) {
            talk.press(talk.choices().get(0));
        }
        talk.say("/why");
        assertThat(talk.of(Part.Evidence.class))
                .anySatisfy(words -> assertThat(words.title()).isEqualTo("In your words"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whyNotSaysWhatSpeaksAgainstACause(Language language) {
        String label = PHRASES.say(language, "cause.malformed-credentials");
        for (String asking : List.of("/why not malformed-credentials", "/why malformed-credentials", "/why " + label)) {
            Talk talk = atConflict(language);
            List<String> choices = talk.choices();
            talk.say(asking);
            assertThat(talk.words())
                    .as(asking)
                    .contains(PHRASES.say(language, "note.excluded", java.util.Map.of("cause", label)))
                    .contains(PHRASES.say(language, "because.malformed-credentials"))
                    .contains(PHRASES.say(language, "fact.symptom"));
            assertThat(talk.choices()).isEqualTo(choices);
        }
    }

    @Test
    void whatIsOpenIsNotCalledExcluded() {
        Talk talk = Talk.english().press("package-forbidden").say("/why not licence moved");
        assertThat(talk.words())
                .contains("is possible, but not shown")
                .contains("Key that the deployment uses: it would have to be “the former owner's”");
        assertThat(talk.asks()).isEqualTo("contactChanged");
    }

    @Test
    void aCauseThatHoldsIsSaidToHold() {
        assertThat(atConflict(Language.EN).say("/why ownership-conflict").words())
                .contains("holds in your case");
        Talk tried = atConflict(Language.EN).press("failed").say("/why not ownership-conflict");
        assertThat(tried.words()).contains("were carried out and did not help");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCauseCanBeAskedForByItsNameInEveryLanguage(Language language) {
        for (Cause cause : Cause.values()) {
            String label = PHRASES.say(language, "cause." + cause.id());
            assertThat(Talk.in(language).say("/why not " + label).words())
                    .contains(label)
                    .contains(PHRASES.say(language, "because." + cause.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anUnknownNameListsTheCauses(Language language) {
        Talk talk = Talk.in(language).say("/why not the weather");
        for (Cause cause : Cause.values()) {
            assertThat(talk.words()).contains("`" + cause.id() + "`");
        }
        assertThat(talk.asks()).isEqualTo("symptom");
    }

    @Test
    void beforeAVerdictWhyExplainsTheQuestionOnce() {
        Talk talk = Talk.english().press("package-forbidden").say("/why");
        assertThat(talk.of(Part.Paragraph.class)).hasSize(2);
        assertThat(talk.words()).contains("I ask because");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whyNotCanBeAskedInWords(Language language) {
        String invoice = PHRASES.say(language, "cause.entitlement-expired");
        String asking = switch (language) {
            case EN -> "why isn't it the invoice?";
            case SV -> "Varför är det inte fakturan?";
            case IT -> "Perché non è la fattura?";
            case ZH_HANT -> "為什麼不是帳單的問題？";
        };
        Talk talk = atConflict(language);
        List<String> choices = talk.choices();
        talk.say(asking);
        assertThat(talk.words()).contains(invoice).contains(PHRASES.say(language, "because.entitlement-expired"));
        assertThat(talk.choices()).isEqualTo(choices);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordForACauseLeadsToItAlone(Language language) {
        Voice voice = new Voice(PHRASES, language, Diagnosis.of(Case.EMPTY));
        for (Cause cause : Cause.values()) {
            for (String word : voice.say("cause-words." + cause.id()).split(",")) {
                assertThat(CauseNames.inWords(word, voice)).as(word).contains(cause);
            }
        }
        assertThat(CauseNames.inWords("description", voice)).isEmpty();
    }

    @Test
    void whyNotOfNoCauseIsReadAsEver() {
        assertThat(atConflict(Language.EN).say("why not contact support?").words())
                .contains("Open a support ticket");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWouldChangeTheAnswerCanBeAskedInWords(Language language) {
        String asking = switch (language) {
            case EN -> "what would change that?";
            case SV -> "vad skulle ändra det?";
            case IT -> "che cosa cambierebbe la risposta?";
            case ZH_HANT -> "什麼會改變這個結論？";
        };
        assertThat(atConflict(language).say(asking).words())
                .contains(PHRASES.say(language, "note.would-change"))
                .doesNotContain(PHRASES.say(language, "because.ownership-conflict"));
        assertThat(Talk.in(language).press("package-forbidden").say(asking).words())
                .contains(PHRASES.say(language, "note.no-answer-yet"));
    }
}
