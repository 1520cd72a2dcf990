package dev.magentokeys.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.alerts.Judgement;
import dev.magentokeys.alerts.Offer;
import dev.magentokeys.alerts.State;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertBundlesTest {

    private final Phrases phrases = Bundles.ofAlerts();

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameAndWithoutExclamation(Language language) {
        assertThat(phrases.keys(language)).isEqualTo(phrases.keys(Language.EN));
        phrases.keys(language)
                .forEach(key ->
                        assertThat(phrases.say(language, key)).isNotBlank().doesNotContain("!", "！"));
    }

    @Test
    void everyStateOutcomeAndButtonHasWords() {
        assertThat(phrases.keys(Language.EN))
                .containsAll(keys("alert.state.", State.values()))
                .containsAll(keys("alert.outcome.", Judgement.Outcome.values()))
                .containsAll(keys("alert.place.", KeyUse.Place.values()))
                .containsAll(keys("alert.offer.", Offer.values()));
    }

    private static List<String> keys(String before, Enum<?>... values) {
        return Stream.of(values).map(value -> before + Ids.kebab(value)).toList();
    }
}
