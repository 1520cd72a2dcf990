package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Starting over is asked back once. */
class RestartTalkTest {

    private static final Map<Language, List<String>> WORDS = Map.of(
            Language.EN, List.of("start over", "yes", "no"),
            Language.SV, List.of("börja om", "ja", "nej"),
            Language.IT, List.of("ricomincia", "sì", "no"),
            Language.ZH_HANT, List.of("重新開始", "是", "不要"));

    private static Talk begun(Language language) {
        return Talk.in(language).press("package-forbidden", "other-account");
    }

    private static String word(Language language, int at) {
        return WORDS.getOrDefault(language, List.of()).get(at);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsAskedBackByButtonsAndByWords(Language language) {
        Talk asked = begun(language).say(word(language, 0));
        assertThat(asked.words()).isEqualTo(Bundles.phrases().say(language, "question.start-over"));
        assertThat(asked.choices()).containsExactly("start-over", "stay");
        assertThat(asked.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        assertThat(begun(language).say("/restart").press("start-over").now().entries())
                .isEmpty();
        assertThat(begun(language).say("/restart").press("stay").asks()).isEqualTo("keyInUse");
        Talk forgotten = begun(language).say(word(language, 0)).say(word(language, 1));
        assertThat(forgotten.now().entries()).isEmpty();
        assertThat(forgotten.asks()).isEqualTo("symptom");
        Talk kept = begun(language).say(word(language, 0)).say(word(language, 2));
        assertThat(kept.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        assertThat(kept.asks()).isEqualTo("keyInUse");
    }

    @Test
    void whereThereIsNothingToForgetItStartsAtOnce() {
        assertThat(Talk.english().say("/restart").words()).contains("We start over");
        assertThat(Talk.english()
                        .press("package-forbidden", "other-account", "old-and-new", "enabled", "worked")
                        .say("restart")
                        .asks())
                .isEqualTo("symptom");
    }

    @Test
    void itIsAskedOnlyOnce() {
        Talk talk = begun(Language.EN).say("restart").say("restart");
        assertThat(talk.now().entries()).isEmpty();
    }

    @Test
    void aPathIsGoneOnWithAndWhatIsSaidInsteadCounts() {
        Talk path = Talk.english().press("package-forbidden", "other-account", "old-and-new", "enabled", "done-1");
        Stage stage = path.now().stage();
        assertThat(path.say("/restart").press("stay").now().stage()).isEqualTo(stage);
        assertThat(path.say("/restart").say("back").now().stage()).isEqualTo(stage);
        Talk talk = begun(Language.EN).say("restart").say("the old key is in use");
        assertThat(talk.value(FactName.KEY_IN_USE)).isEqualTo("old");
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
        assertThat(talk.asks()).isEqualTo("newKeyExists");
    }

    @Test
    void aSideQuestionOrGibberishForgetsNothing() {
        Talk talk = begun(Language.EN).say("restart").say("status");
        assertThat(talk.choices()).contains("start-over", "stay");
        talk.say("zxqv wrtk plmb").say("zxqv wrtk plmb");
        assertThat(talk.choices()).containsExactly("start-over", "stay");
        assertThat(talk.value(FactName.SYMPTOM)).isEqualTo("package-forbidden");
    }
}
