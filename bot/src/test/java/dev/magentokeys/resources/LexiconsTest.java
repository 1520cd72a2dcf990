package dev.magentokeys.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.understanding.Lexicon;
import dev.magentokeys.wording.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LexiconsTest {
    private static final List<Function<Lexicon, Map<String, ?>>> LAYERS =
            List.of(Lexicon::words, Lexicon::symptoms, Lexicon::commands, Lexicon::tongues);
    private static final List<Lexicon> ALL = Lexicons.all();

    @Test
    void everyLanguageHasALexicon() {
        assertThat(ALL).extracting(Lexicon::language).containsExactly(Language.values());
    }

    @Test
    void everyMeaningOfOneLanguageIsInTheOthers() {
        for (Function<Lexicon, Map<String, ?>> layer : LAYERS) {
            Set<Object> english = meanings(layer, ALL.get(0));
            for (Lexicon lexicon : ALL) {
                assertThat(meanings(layer, lexicon))
                        .as(lexicon.language().tag())
                        .isEqualTo(english);
            }
        }
    }

    private static Set<Object> meanings(Function<Lexicon, Map<String, ?>> layer, Lexicon lexicon) {
        return new HashSet<>(layer.apply(lexicon).values());
    }
}
