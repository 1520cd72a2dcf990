package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void alternativesStandForEachForm() {
        assertThat(Lexicon.expand("(log|sign) in( to|)"))
                .containsExactlyInAnyOrder("log in to", "log in", "sign in to", "sign in");
    }

    @Test
    void alternativesMayNest() {
        assertThat(Lexicon.expand("a(b(c|d)|e)")).containsExactlyInAnyOrder("abc", "abd", "ae");
    }

    @Test
    void aFormWithTwoMeaningsIsRefused() {
        Map<String, Map<String, List<String>>> sections =
                Map.of("words", Map.of("left", List.of("gone"), "deleted", List.of("Gone")));
        assertThatThrownBy(() -> Lexicon.of(Language.EN, sections))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'gone'")
                .hasMessageContaining("[Hint:");
    }

    @Test
    void anUnknownMeaningIsRefused() {
        Map<String, Map<String, List<String>>> sections = Map.of("words", Map.of("lefd", List.of("gone")));
        assertThatThrownBy(() -> Lexicon.of(Language.EN, sections)).hasMessageContaining("lefd");
    }

    @Test
    void aLexiconWithoutWordsUnderstandsNothing() {
        LexiconUnderstanding empty =
                new LexiconUnderstanding(List.of(Lexicon.of(Language.EN, Map.of())), new SimpleLogSense());
        Understood understood = empty.read("he left", java.util.Optional.empty(), java.util.Optional.empty());
        assertThat(understood.act()).isEqualTo(Act.UNKNOWN);
        assertThat(understood.language()).isEqualTo(Language.EN);
        assertThat(understood.sure()).isFalse();
    }
}
