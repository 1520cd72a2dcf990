package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertWordsTest {

    private final Phrases phrases = Bundles.ofAlerts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameSentences(Language language) {
        assertThat(phrases.keys(language)).isEqualTo(phrases.keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTaskKindSettingAndBlankHasWords(Language language) {
        for (Task task : Task.values()) {
            assertThat(phrases.keys(language))
                    .containsAnyOf("plan.task." + Ids.kebab(task), "alert.task." + Ids.kebab(task));
        }
        for (Transfer.Kind kind : Transfer.Kind.values()) {
            assertThat(phrases.keys(language)).contains("kind." + Ids.kebab(kind));
        }
        for (Setting setting : Setting.values()) {
            assertThat(phrases.keys(language)).contains("setting." + setting.id());
        }
        for (Blank blank : Blank.values()) {
            assertThat(phrases.keys(language)).contains("form.transfer." + blank.id());
        }
    }
}
