package dev.magentokeys.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Conflict;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private final Phrases phrases = Bundles.bookkeeping();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameSentences(Language language) {
        assertThat(phrases.keys(language)).isEqualTo(phrases.keys(Language.EN));
    }

    @Test
    void everyKindFieldAndConflictHasAName() {
        for (Kind kind : Kind.values()) {
            assertThat(phrases.keys(Language.EN)).contains("kind." + kind.id());
        }
        for (Field field : Field.values()) {
            assertThat(phrases.keys(Language.EN)).contains("field." + field.id());
        }
        for (Conflict.Kind kind : Conflict.Kind.values()) {
            assertThat(phrases.keys(Language.EN)).contains("conflict." + Ids.kebab(kind), "next." + Ids.kebab(kind));
        }
    }
}
