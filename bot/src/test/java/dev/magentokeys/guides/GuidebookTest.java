package dev.magentokeys.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.magentokeys.guides.GuideText.Document;
import dev.magentokeys.guides.GuideText.Instruction;
import dev.magentokeys.resources.Guides;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.wording.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuidebookTest {

    private static final Document DOCUMENT = new Document("A document", "https://example.com/");

    @Test
    void aGuideIsFoundByItsNameItsTitleAndItsQuestionInAnyLanguage() {
        Guidebook guides = Guides.load();
        for (Language language : Language.values()) {
            for (GuideText text : guides.all(language)) {
                for (String name : List.of(text.guide().id(), text.title(), text.asked(), text.title() + ".")) {
                    assertThat(guides.named(name)).as(name).hasValue(text.guide());
                }
            }
        }
        assertThat(guides.named("Create Keys")).hasValue(Guide.CREATE_KEYS);
        assertThat(guides.named("foo")).isEmpty();
        assertThat(guides.named("")).isEmpty();
        assertThat(guides.named("…")).isEmpty();
    }

    @Test
    void aLanguageWithoutAGuideIsNamed() {
        Map<Language, List<GuideText>> texts = withSteps(1);
        texts.put(Language.SV, texts.get(Language.SV).subList(1, Guide.values().length));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Guidebook(texts))
                .withMessageContaining("create-keys")
                .withMessageContaining("guides_sv.yml");
    }

    @Test
    void aLanguageWithOtherStepsIsNamed() {
        Map<Language, List<GuideText>> texts = withSteps(2);
        texts.put(Language.IT, withSteps(1).get(Language.IT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Guidebook(texts))
                .withMessageContaining("guides_it.yml");
    }

    @Test
    void aGuideHasStepsAndADocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(Guide.USE_KEYS, 0))
                .withMessageContaining("use-keys");
    }

    private static Map<Language, List<GuideText>> withSteps(int steps) {
        Map<Language, List<GuideText>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(
                    language,
                    Stream.of(Guide.values()).map(guide -> text(guide, steps)).toList());
        }
        return texts;
    }

    private static GuideText text(Guide guide, int steps) {
        return new GuideText(
                guide,
                "Title",
                "Question?",
                "Introduction.",
                Collections.nCopies(steps, new Instruction("Do it.", Optional.empty())),
                Optional.empty(),
                List.of(DOCUMENT),
                LocalDate.of(2026, 8, 20));
    }
}
