package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person may say at any prompt, whatever was asked. */
class AnyPromptTest {

    /** What leads to each kind of prompt, pressed in this order. */
    private static final Map<String, List<String>> PROMPTS = Map.of(
            "the first question", List.of(),
            "the transfer", List.of("package-forbidden"),
            "whose key", List.of("package-forbidden", "other-account"),
            "the old account", List.of("package-forbidden", "changed", "old-and-new"),
            "any of these", List.of("unauthorized", "no"),
            "a verdict", List.of("package-forbidden", "changed", "old-and-new", "no"));

    private static final Map<Language, List<String>> SIDE_QUESTIONS = Map.of(
            Language.EN,
                    List.of(
                            "help",
                            "status",
                            "why?",
                            "say that again",
                            "thanks",
                            "hello",
                            "can I talk to a human",
                            "what is a MAGEID"),
            Language.SV, List.of("hjälp", "status", "varför?", "upprepa", "tack", "hej", "vad är ett MAGEID"),
            Language.IT, List.of("aiuto", "stato", "perché?", "ripeti", "grazie", "ciao", "cos'è un MAGEID"),
            Language.ZH_HANT, List.of("幫助", "進度", "為什麼？", "再說一次", "謝謝", "你好", "MAGEID 是什麼"));

    static Stream<Arguments> everyPromptInEveryLanguage() {
        return PROMPTS.keySet().stream()
                .sorted()
                .flatMap(prompt -> Stream.of(Language.values()).map(language -> Arguments.of(prompt, language)));
    }

    private static Talk at(String prompt, Language language) {
        return Talk.in(language).press(PROMPTS.getOrDefault(prompt, List.of()).toArray(String[]::new));
    }

    @ParameterizedTest(name = "at {0} in {1}")
    @MethodSource("everyPromptInEveryLanguage")
    void aSideQuestionIsAnsweredAndTheThreadIsKept(String prompt, Language language) {
        Talk talk = at(prompt, language);
        String asked = talk.asks();
        List<String> choices = talk.choices();
        Map<FactName, ?> known = talk.now().known().given();
        for (String aside : SIDE_QUESTIONS.getOrDefault(language, List.of())) {
            talk.say(aside);
            assertThat(talk.words()).as(aside).isNotBlank();
            assertThat(talk.words()).as(aside).doesNotContain("note.").doesNotContain("guide.");
            assertThat(talk.asks()).as(aside).isEqualTo(asked);
            assertThat(talk.choices().stream().filter(choice -> !choice.equals("change")))
                    .as(aside)
                    .isEqualTo(choices);
            assertThat(talk.now().known().given()).as(aside).isEqualTo(known);
        }
    }

    @ParameterizedTest(name = "at {0} in {1}")
    @MethodSource("everyPromptInEveryLanguage")
    void backTakesTheLastAnswerAwayAndCancelEndsTheConversation(String prompt, Language language) {
        Talk talk = at(prompt, language);
        int entries = talk.now().entries().size();
        talk.say("/back");
        assertThat(talk.now().entries()).hasSize(Math.max(0, entries - 1));
        String cancel = Map.of(
                        Language.EN,
                        "never mind",
                        Language.SV,
                        "avbryt",
                        Language.IT,
                        "annulla",
                        Language.ZH_HANT,
                        "算了")
                .getOrDefault(language, "");
        talk.say(cancel);
        assertThat(talk.reply().done()).isTrue();
        assertThat(talk.choices()).isEmpty();
        assertThat(talk.say("/status").now().entries()).isEmpty();
    }

    @ParameterizedTest(name = "at {0} in {1}")
    @MethodSource("everyPromptInEveryLanguage")
    void restartForgetsTheCaseAndKeepsTheLanguage(String prompt, Language language) {
        Talk talk = at(prompt, language).say("/restart").say("/restart");
        assertThat(talk.reply().facts()).isEmpty();
        assertThat(talk.asks()).isEqualTo("symptom");
        assertThat(talk.reply().language()).isEqualTo(language);
    }

    @ParameterizedTest(name = "at {0} in {1}")
    @MethodSource("everyPromptInEveryLanguage")
    void theLanguageCanBeSwitchedAndThePromptIsPutAgain(String prompt, Language language) {
        Talk talk = at(prompt, language);
        String asked = talk.asks();
        for (Language other : Language.values()) {
            talk.say("/language " + other.tag());
            assertThat(talk.reply().language()).isEqualTo(other);
            assertThat(talk.asks()).isEqualTo(asked);
        }
        assertThat(talk.say("/language tlh").words()).contains("Svenska").contains("Italiano");
    }

    @ParameterizedTest(name = "at {0} in {1}")
    @MethodSource("everyPromptInEveryLanguage")
    void gibberishIsSaidToBeNotUnderstoodAndNothingIsNoted(String prompt, Language language) {
        Talk talk = at(prompt, language);
        Map<FactName, ?> known = talk.now().known().given();
        String asked = talk.asks();
        talk.say("++ == ++");
        assertThat(talk.now().known().given()).isEqualTo(known);
        assertThat(talk.asks()).isEqualTo(asked);
    }

    @Test
    void unsureAndSkipCloseAQuestionAndDecideNothing() {
        Talk talk = Talk.english().press("package-forbidden").say("skip");
        assertThat(talk.value(FactName.CONTACT_CHANGED)).isEqualTo("unsure");
        assertThat(talk.asks()).isEqualTo("keyInUse");
        talk.say("no idea, sorry");
        assertThat(talk.value(FactName.KEY_IN_USE)).isEqualTo("unsure");
        assertThat(talk.asks()).isNotEqualTo("keyInUse");
    }

    @Test
    void aConversationOfDontKnowsEndsWithTheTicketThatTellsSo() {
        for (Language language : Language.values()) {
            Talk talk = Talk.in(language).press("unsure");
            for (int question = 1; talk.reply().verdict().isEmpty(); question++) {
                assertThat(question).as("questions in " + language).isLessThanOrEqualTo(8);
                talk.press("unsure");
            }
            assertThat(talk.verdict()).isEqualTo("undetermined by support-ticket");
            assertThat(talk.ticket()).contains("not known");
        }
    }

    @Test
    void aYesToAnyOfTheseIsNotTakenForAnUnpaidInvoice() {
        Talk talk = Talk.english().press("unauthorized", "no").say("yes");
        assertThat(talk.value(FactName.INVOICE_OUTSTANDING)).isEmpty();
        assertThat(talk.asks()).isEqualTo("invoiceOutstanding");
        assertThat(talk.say("none of these").value(FactName.ENTITLEMENT)).isEqualTo("ok");
    }

    @Test
    void theWordsOfAButtonCountAsThePress() {
        Talk talk = Talk.english().press("package-forbidden").say("yes, but I don't know how");
        assertThat(talk.value(FactName.TRANSFER_KIND)).isEqualTo("unsure");
        assertThat(talk.value(FactName.CONTACT_CHANGED)).isEqualTo("yes");
    }

    @Test
    void theEnglishWordsForGoingOnWorkWithTheQuestionsName() {
        assertThat(Talk.english().say("/why").words()).contains("I ask because");
        assertThat(Talk.english().say("/help").words()).contains("restart");
        assertThat(Talk.english().say("/back").words()).contains("nothing to go back to");
        assertThat(Talk.english().say("/check").words()).contains("Tell me in your own words");
        assertThat(Talk.english().press("package-forbidden").say("/check").words())
                .contains("where we were");
        assertThat(Talk.english().press("package-forbidden").say("/status").words())
                .contains("403 on a package");
        assertThat(Talk.english().say("/nonsense").words()).contains("did not understand");
    }
}
