package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.wording.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource({
        "the build has failed again, EN",
        "bygget gick sönder igen, SV",
        "la build si è rotta di nuovo, IT",
        "建置又失敗了, ZH_HANT",
        "nej, SV",
        "sì, IT",
        "yep, EN",
        "boh, IT"
    })
    void goesByTheWords(String text, Language language) {
        Understood understood = Reader.read(text);
        assertThat(understood.language()).isEqualTo(language);
        assertThat(understood.sure()).isTrue();
    }

    @Test
    void staysWithTheConversationWhenTheMessageShowsNone() {
        Understood understood = Reader.UNDERSTANDING.read("2.7.1", Optional.empty(), Optional.of(Language.SV));
        assertThat(understood.language()).isEqualTo(Language.SV);
        assertThat(understood.sure()).isFalse();
    }

    @Test
    void isEnglishWhenNothingTells() {
        assertThat(Reader.read("xyz 123").language()).isEqualTo(Language.EN);
    }
}
