package dev.magentokeys.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.guides.GuideText.Document;
import dev.magentokeys.guides.GuideText.Instruction;
import dev.magentokeys.resources.Guides;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.wording.Language;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides say the same in every language, and nothing that does harm. */
class GuidesTest {

    /** A Slack button shows 75 characters, a narrow phone fewer. */
    private static final int LONGEST_LABEL = 60;

    private static final Set<String> HOSTS =
            Set.of("experienceleague.adobe.com", "developer.adobe.com", "getcomposer.org", "github.com");
    private static final Pattern MARK = Pattern.compile("\\*\\*[^*]+\\*\\*");
    private static final Pattern UNCHECKED = Pattern.compile("(^|\\s)-[a-zA-Z]*k\\b|--insecure");

    /** What would ask a person to hand the private key over, and the words that turn it into a warning. */
    private static final Map<Language, Pattern> HANDED_OVER = Map.of(
            Language.EN,
                    Pattern.compile("(?i)(?<!never )\\b(send|tell|give|paste|show|post) (me )?(the|your) private key"),
            Language.SV, Pattern.compile("(?i)\\b(skicka|berätta|ge|klistra|visa) (?!aldrig)[^.]*privata nyckel"),
            Language.IT,
                    Pattern.compile("(?i)(?<!non )\\b(invia|manda|dimmi|dammi|incolla|mostra)\\w* [^.]*chiave privata"),
            Language.ZH_HANT, Pattern.compile("(傳|寄|告訴|貼)[^。]*私鑰"));

    private final Guidebook guides = Guides.load();

    static Stream<Arguments> everyGuideInEveryLanguage() {
        return Arrays.stream(Guide.values())
                .flatMap(guide -> Stream.of(Language.values()).map(language -> Arguments.of(guide, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyGuideInEveryLanguage")
    void aGuideIsTheSameInEveryLanguage(Guide guide, Language language) {
        GuideText own = guides.of(language, guide);
        GuideText english = guides.of(Language.EN, guide);
        assertThat(own.steps())
                .extracting(Instruction::command)
                .isEqualTo(english.steps().stream().map(Instruction::command).toList());
        assertThat(own.documents()).isEqualTo(english.documents());
        assertThat(own.read()).isEqualTo(english.read());
        assertThat(own.warning().isPresent()).isEqualTo(english.warning().isPresent());
        for (int step = 0; step < english.steps().size(); step++) {
            assertThat(names(own.steps().get(step).text()))
                    .as("Adobe's names in step %d", step + 1)
                    .isEqualTo(names(english.steps().get(step).text()));
        }
        assertThat(names(own.intro())).isEqualTo(names(english.intro()));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyGuideInEveryLanguage")
    void itsWordsFitEveryEdge(Guide guide, Language language) {
        GuideText text = guides.of(language, guide);
        assertThat(text.title()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_LABEL);
        assertThat(text.asked()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_LABEL);
        assertThat(sentences(text))
                .allSatisfy(sentence -> assertThat(sentence)
                        .isNotBlank()
                        .doesNotContain("!", "！", "  ", "\n")
                        .isEqualTo(sentence.strip()));
        assertThat(sentences(text))
                .allSatisfy(sentence ->
                        assertThat(MARK.matcher(sentence).replaceAll("")).doesNotContain("**"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void titlesAndQuestionsAreDistinct(Language language) {
        assertThat(guides.all(language)).hasSize(Guide.values().length);
        assertThat(guides.all(language)).extracting(GuideText::title).doesNotHaveDuplicates();
        assertThat(guides.all(language)).extracting(GuideText::asked).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Guide.class)
    void everyLinkLeadsToADocumentOfAdobeComposerOrGitHub(Guide guide) {
        for (Document document : guides.of(Language.EN, guide).documents()) {
            URI url = URI.create(document.url());
            assertThat(url.getScheme()).isEqualTo("https");
            assertThat(HOSTS).contains(url.getHost());
            assertThat(document.title()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyGuideInEveryLanguage")
    void noGuideSwitchesOffACheckOrAsksForAPrivateKey(Guide guide, Language language) {
        assertThat(sentences(guides.of(language, guide))).allSatisfy(sentence -> {
            assertThat(UNCHECKED.matcher(sentence).find()).isFalse();
            Pattern asking = Optional.ofNullable(HANDED_OVER.get(language)).orElseThrow();
            boolean warned = sentence.contains("不要") || sentence.contains("aldrig") || sentence.contains("non ");
            assertThat(asking.matcher(sentence).find() && !warned).as(sentence).isFalse();
        });
    }

    @Test
    void theTestsForHarmSeeIt() {
        assertThat(UNCHECKED.matcher("curl -k https://a.b").find()).isTrue();
        assertThat(UNCHECKED.matcher("curl -sk https://a.b").find()).isTrue();
        assertThat(HANDED_OVER
                        .get(Language.EN)
                        .matcher("Send me your private key.")
                        .find())
                .isTrue();
        assertThat(HANDED_OVER
                        .get(Language.EN)
                        .matcher("Never paste the private key.")
                        .find())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyIsDisabledAfterThePairIsInPlaceAndADeploymentRan(Language language) {
        GuideText text = guides.of(language, Guide.DISABLE_KEY);
        List<Instruction> steps = text.steps();
        int cleared = at(steps, step -> step.command().orElse("").contains("clear-build-cache"));
        int deployed = at(steps, step -> step.command().orElse("").contains("environment:redeploy"));
        int disabled = at(steps, step -> step.text().contains("**Disable**"));
        assertThat(at(steps, step -> step.text().contains("**My Products and Services**")))
                .isLessThan(cleared);
        assertThat(cleared).isLessThan(deployed);
        assertThat(deployed).isLessThan(disabled);
        assertThat(text.warning())
                .hasValueSatisfying(
                        warning -> assertThat(warning).contains("**Enable**").contains("**Delete**"));
    }

    private static int at(List<Instruction> steps, java.util.function.Predicate<Instruction> wanted) {
        return steps.indexOf(steps.stream().filter(wanted).findFirst().orElseThrow());
    }

    /** Every sentence and command of a guide. */
    private static List<String> sentences(GuideText text) {
        return Stream.of(
                        Stream.of(text.title(), text.asked(), text.intro()),
                        text.warning().stream(),
                        text.steps().stream().map(Instruction::text),
                        text.steps().stream().flatMap(step -> step.command().stream()))
                .flatMap(part -> part)
                .toList();
    }

    private static Set<String> names(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
