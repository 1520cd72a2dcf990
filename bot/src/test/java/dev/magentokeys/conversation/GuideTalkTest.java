package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.guides.GuideText;
import dev.magentokeys.guides.GuideText.Instruction;
import dev.magentokeys.guides.Guidebook;
import dev.magentokeys.resources.Guides;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A guide is spoken when it is asked for, and the thread of the case is kept. */
class GuideTalkTest {

    private static final Guidebook GUIDES = Guides.load();
    private static final Map<String, Map<String, String>> QUESTIONS = questions();

    static Stream<Arguments> everyGuideInEveryLanguage() {
        return Arrays.stream(Guide.values())
                .flatMap(guide -> Stream.of(Language.values()).map(language -> Arguments.of(guide, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyGuideInEveryLanguage")
    void aGuideIsSpokenByCommandByTitleAndByQuestion(Guide guide, Language language) {
        GuideText text = GUIDES.of(language, guide);
        String question = QUESTIONS.get(guide.id()).get(language.tag());
        assertThat(GUIDES.named(question))
                .as("a question in other words than the title")
                .isEmpty();
        for (String asking : List.of("/how " + guide.id(), "/how " + text.title(), text.title(), question)) {
            Talk talk = Talk.in(language).press("package-forbidden").say(asking);
            spokenWhole(talk, text, asking);
            assertThat(talk.asks()).as(asking).isEqualTo("contactChanged");
        }
    }

    private static void spokenWhole(Talk talk, GuideText text, String asking) {
        assertThat(talk.reply().guide()).as(asking).hasValue(text.guide().id());
        assertThat(talk.words()).contains("**" + text.title() + "**").contains(text.intro());
        text.warning().ifPresent(warning -> assertThat(talk.words()).contains(warning));
        assertThat(talk.words()).contains(text.read().toString());
        assertThat(talk.steps())
                .extracting(Part.Step::text)
                .isEqualTo(text.steps().stream().map(Instruction::text).toList());
        assertThat(talk.of(Part.Links.class).get(0).links())
                .extracting(Part.Link::url)
                .isEqualTo(
                        text.documents().stream().map(GuideText.Document::url).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void afterAGuideTheOpenQuestionIsPutAgainInOneLine(Language language) {
        Talk talk = Talk.in(language).press("package-forbidden");
        String question = talk.of(Part.Paragraph.class).get(0).text();
        List<String> choices = talk.choices();
        Map<FactName, ?> known = talk.now().known().given();
        talk.say("/how use-keys");
        List<Part.Paragraph> said = talk.of(Part.Paragraph.class);
        assertThat(said.get(said.size() - 1).text())
                .doesNotContain("\n")
                .hasSizeLessThan(question.length())
                .matches(again -> question.startsWith(
                                again.substring(again.lastIndexOf(": ") + 1).strip())
                        || question.startsWith(again.substring(again.indexOf('：') + 1)));
        assertThat(talk.choices()).isEqualTo(choices);
        assertThat(talk.now().known().given()).isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aStepOffersItsGuidesAndTheyLeadBackToIt(Language language) {
        Talk talk = Talk.in(language).press("package-forbidden", "changed", "old-and-new", "enabled", "done-1");
        assertThat(talk.choices())
                .containsExactly("done-2", "worked", "failed", "how-create-keys", "how-primary-contact");
        String step = talk.of(Part.Paragraph.class).get(0).text();
        Stage stage = talk.now().stage();
        int offered = talk.reply().turn();
        List<String> choices = talk.choices();
        talk.press("how-create-keys");
        assertThat(talk.reply().guide()).hasValue("create-keys");
        assertThat(talk.choices()).isEqualTo(choices);
        assertThat(talk.now().stage()).isEqualTo(stage);
        List<Part.Paragraph> said = talk.of(Part.Paragraph.class);
        assertThat(said.get(said.size() - 1).text()).isEqualTo(step);
        assertThat(talk.pressOf(offered, "how-primary-contact").reply().guide()).hasValue("primary-contact");
        assertThat(talk.press("done-2").words()).contains("3");
        assertThat(talk.choices()).startsWith("done-3");
    }

    @Test
    void theStepsOfAGuideAreNotTickedOff() {
        Talk talk = Talk.english().press("package-forbidden", "changed", "old-and-new", "enabled", "how-disable-key");
        assertThat(talk.of(Part.Steps.class)).extracting(Part.Steps::tickable).containsExactly(false);
    }

    @Test
    void noStepOffersMoreThanTwoGuides() {
        assertThat(StepId.values())
                .allSatisfy(step -> assertThat(StepGuides.of(step)).hasSizeLessThanOrEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutANameAllGuidesAreListedAndTheLastButtonLeadsBack(Language language) {
        Talk talk = Talk.in(language).press("package-forbidden").say("/how");
        assertThat(talk.choices()).hasSize(Guide.values().length + 1).endsWith("check");
        for (GuideText text : GUIDES.all(language)) {
            assertThat(talk.words()).contains("`" + text.guide().id() + "` – " + text.asked());
            assertThat(talk.reply().choices()).extracting(Part.Choice::label).contains(text.title());
        }
        assertThat(talk.asks()).isEqualTo("contactChanged");
        assertThat(talk.press("how-delete-key").reply().guide()).hasValue("delete-key");
        assertThat(talk.say("/how").press("check").choices()).contains("same-account");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anUnknownNameIsSaidAndTheGuidesAreListed(Language language) {
        Talk talk = Talk.in(language).say("/how **flying**" + " saucers".repeat(20));
        assertThat(talk.of(Part.Paragraph.class).get(0).text())
                .contains("flying saucers")
                .contains("…")
                .doesNotContain("*");
        assertThat(talk.choices()).contains("how-create-keys");
        assertThat(talk.reply().guide()).isEmpty();
    }

    @Test
    void whatIsNoNameMayStillBeAQuestionThatAGuideAnswers() {
        assertThat(Talk.english()
                        .say("/how do I turn off an access key")
                        .reply()
                        .guide())
                .hasValue("disable-key");
    }

    @Test
    void whatAQuestionSaysOfTheCaseIsNotedAloud() {
        Talk talk = Talk.english().say("we get a 403 on a package, what does a 403 mean?");
        assertThat(talk.reply().guide()).hasValue("access-errors");
        assertThat(talk.value(FactName.SYMPTOM).isEmpty() || talk.words().contains("Noted."))
                .isTrue();
    }

    private static Map<String, Map<String, String>> questions() {
        try (InputStream in = GuideTalkTest.class.getResourceAsStream("guide-questions.yml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
