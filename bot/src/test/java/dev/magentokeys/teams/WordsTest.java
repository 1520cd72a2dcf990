package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.chat.Texts;
import dev.magentokeys.wording.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryTextAndNoOther(Language language) {
        Texts words = Words.of(language);
        assertThat(words.keys()).isEqualTo(Words.of(Language.EN).keys());
        assertThat(words.keys()).allSatisfy(key -> assertThat(words.get(key)).isNotBlank());
    }
}
