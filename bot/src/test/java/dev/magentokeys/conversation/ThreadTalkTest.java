package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeping the thread: back to the start, side questions, repeating, and messages that are not understood. */
class ThreadTalkTest {

    private static final Phrases PHRASES = Bundles.phrases();
    private static final String GIBBERISH = "zxqv wrtk plmb";

    private static Talk atTheKey(Language language) {
        return Talk.in(language).press("package-forbidden", "other-account");
    }

    private static String last(Talk talk) {
        List<Part.Paragraph> said = talk.of(Part.Paragraph.class);
        return said.get(said.size() - 1).text();
    }

    @Test
    void backGoesStepByStepToTheVeryStartFromAPath() {
        Talk talk = Talk.english().press("package-forbidden", "other-account", "old-and-new", "enabled");
        List<Case> before = new ArrayList<>(List.of(Case.EMPTY));
        Talk again = Talk.english();
        for (String choice : List.of("package-forbidden", "other-account", "old-and-new")) {
            before.add(again.press(choice).now().known());
        }
        talk.press("done-1", "done-2").say("/back");
        assertThat(((Stage.Guiding) talk.now().stage()).done()).containsExactly(1);
        talk.say("back");
        assertThat(((Stage.Guiding) talk.now().stage()).done()).isEmpty();
        for (int left = before.size() - 1; left >= 0; left--) {
            assertThat(talk.say("back").now().known()).isEqualTo(before.get(left));
        }
        assertThat(talk.say("back").words()).contains("nothing to go back to");
        assertThat(talk.asks()).isEqualTo("symptom");
    }

    @Test
    void backAfterTheEndOpensTheCaseAgain() {
        Talk talk = Talk.english().press("package-forbidden", "other-account", "old-and-new", "enabled", "worked");
        Case known = talk.now().known();
        talk.say("back");
        assertThat(talk.reply().done()).isFalse();
        assertThat(talk.now().known()).isEqualTo(known);
        assertThat(talk.verdict()).isEqualTo("ownership-conflict by disable-old-key");
    }

    @Test
    void aPathInVainAndWhatWasSeenThenAreOneStepBack() {
        Talk talk = Talk.english().press("keys-missing");
        Case known = talk.now().known();
        for (int step = 1; step <= 9; step++) {
            talk.press("done-" + step);
        }
        talk.say("now it says 403 on a package");
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        assertThat(talk.say("back").now().known()).isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void afterASideQuestionTheOpenOneIsPutInOneLine(Language language) {
        String question = PHRASES.say(language, "question.key");
        for (String aside : List.of("/status", "/why", "/help", "/human", "/how use-keys")) {
            Talk talk = atTheKey(language).say(aside);
            String line = last(talk);
            String asked = line.substring(Math.max(line.indexOf(": "), line.indexOf('：')) + 1)
                    .strip();
            assertThat(line).as(aside).doesNotContain("\n").endsWith(asked);
            assertThat(question).as(aside).startsWith(asked).hasSizeGreaterThan(asked.length());
            assertThat(talk.choices()).as(aside).contains("old-and-new", "unsure");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void repeatSaysTheLastReplyWhole(Language language) {
        String repeat = switch (language) {
            case EN -> "say that again";
            case SV -> "upprepa";
            case IT -> "ripeti";
            case ZH_HANT -> "再說一次";
        };
        String question = PHRASES.say(language, "question.key");
        assertThat(atTheKey(language).say(repeat).words()).startsWith(question);
        Talk guide = atTheKey(language).say("/how use-keys");
        List<Part.Steps> steps = guide.of(Part.Steps.class);
        for (int times = 0; times < 2; times++) {
            guide.say(repeat);
            assertThat(guide.of(Part.Steps.class)).isEqualTo(steps);
            assertThat(guide.words()).contains(question);
        }
        Talk why = atTheKey(language).say("/why not keys-missing").say(repeat);
        assertThat(why.words())
                .contains(PHRASES.say(language, "because.keys-missing"))
                .contains(question);
        assertThat(why.press("old-and-new").say(repeat).words()).doesNotContain(question);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void threeMisunderstandingsLeadFromOtherWordsToButtonsToAPerson(Language language) {
        Talk talk = atTheKey(language);
        List<String> choices = talk.choices();
        talk.say(GIBBERISH);
        assertThat(talk.words())
                .startsWith(PHRASES.say(language, "note.not-understood"))
                .contains(PHRASES.say(language, "again.key"));
        assertThat(talk.choices()).isEqualTo(choices);
        talk.say(GIBBERISH);
        assertThat(talk.words()).isEqualTo(PHRASES.say(language, "note.pick-one"));
        assertThat(talk.choices()).isEqualTo(choices);
        talk.say(GIBBERISH);
        assertThat(talk.words()).contains("**Open Ticket**").contains(PHRASES.say(language, "note.go-on-here"));
        assertThat(talk.ticket()).contains("403 on a package").contains("Licence owner changed: yes");
        assertThat(talk.choices()).isEqualTo(choices);
        assertThat(talk.press("old-and-new").asks()).isEqualTo("oldAccountAccess");
        assertThat(talk.say(GIBBERISH).words()).startsWith(PHRASES.say(language, "note.not-understood"));
    }

    @Test
    void whateverIsUnderstoodStartsTheCountAnew() {
        Talk talk = atTheKey(Language.EN).say(GIBBERISH).say("status").say(GIBBERISH);
        assertThat(talk.words()).contains("did not understand");
        talk.say("skip").say(GIBBERISH);
        assertThat(talk.words()).contains("did not understand");
    }

    @Test
    void aMisunderstandingInAPathKeepsThePath() {
        Talk talk = Talk.english().press("package-forbidden", "other-account", "old-and-new", "enabled", "done-1");
        Stage stage = talk.now().stage();
        for (int times = 0; times < 4; times++) {
            assertThat(talk.say(GIBBERISH).now().stage()).isEqualTo(stage);
            assertThat(talk.choices()).contains("done-2", "worked", "failed");
        }
    }
}
