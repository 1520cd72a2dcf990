package dev.magentokeys.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.magentokeys.resources.Bundles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void aPlatformsLocaleFindsItsLanguage() {
        assertThat(Language.ofLocale("sv-SE")).hasValue(Language.SV);
        assertThat(Language.ofLocale("it_IT")).hasValue(Language.IT);
        assertThat(Language.ofLocale(" zh-TW ")).hasValue(Language.ZH_HANT);
        assertThat(Language.ofLocale("EN")).hasValue(Language.EN);
        assertThat(Language.ofLocale("tlh")).isEmpty();
        assertThat(Language.ofLocale("")).isEmpty();
    }

    @Test
    void aTagNamesALanguageOnlyExactly() {
        assertThat(Language.byTag("zh-Hant")).hasValue(Language.ZH_HANT);
        assertThat(Language.byTag("zh")).isEmpty();
    }

    @Test
    void aLanguageWithoutABundleIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phrases(Map.of(Language.EN, Map.of())))
                .withMessageContaining("messages_sv.properties");
    }

    @Test
    void blanksAreFilledAsTheyAre() {
        String said = Bundles.phrases().say(Language.EN, "note.learned", Map.of("facts", "it's {odd}"));
        assertThat(said).contains("it's {odd}");
    }
}
