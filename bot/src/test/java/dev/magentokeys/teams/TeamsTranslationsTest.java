package dev.magentokeys.teams;

import static dev.magentokeys.teams.TeamsPapers.COMMAND_DESCRIPTION;
import static dev.magentokeys.teams.TeamsPapers.elements;
import static dev.magentokeys.teams.TeamsPapers.fields;
import static dev.magentokeys.teams.TeamsPapers.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The app shows itself in each language that the bot speaks. */
class TeamsTranslationsTest {

    private final JsonNode manifest = read("manifest.json");

    @Test
    void itSpeaksTheLanguagesOfTheBot() {
        List<String> tags = new ArrayList<>();
        tags.add(manifest.at("/localizationInfo/defaultLanguageTag").asText());
        for (JsonNode language : elements(manifest.at("/localizationInfo/additionalLanguages"))) {
            String tag = language.path("languageTag").asText();
            assertThat(language.path("file").asText()).isEqualTo(tag + ".json");
            tags.add(tag);
        }
        assertThat(tags.stream().map(tag -> Language.ofLocale(tag).orElseThrow()))
                .containsExactlyInAnyOrder(Language.values());
        assertThat(tags).as("the tag of Teams for Traditional Chinese").contains("zh-tw");
    }

    @Test
    void everySentenceIsTranslatedWithinItsLimit() {
        Set<String> said = sentences();
        for (String file : translations()) {
            JsonNode translation = read(file);
            Set<String> translated = new TreeSet<>(fields(translation));
            translated.remove("$schema");
            assertThat(translated).as(file).isEqualTo(said);
            for (String key : said) {
                assertThat(translation.path(key).asText())
                        .as(file + " " + key)
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(limit(key))
                        .doesNotContain("!", "'");
            }
            assertThat(translation.path("$schema").asText().toLowerCase(Locale.ROOT))
                    .contains("/v" + manifest.path("manifestVersion").asText() + "/", ".localization.");
        }
    }

    /** The keys that each translation must have. */
    private Set<String> sentences() {
        Set<String> keys = new TreeSet<>(Set.of("name.short", "name.full", "description.short", "description.full"));
        JsonNode lists = manifest.at("/bots/0/commandLists");
        for (int list = 0; list < lists.size(); list++) {
            for (int command = 0; command < lists.get(list).path("commands").size(); command++) {
                keys.add("bots[0].commandLists[%d].commands[%d].description".formatted(list, command));
            }
        }
        keys.add("composeExtensions[0].commands[0].description");
        return keys;
    }

    private static int limit(String key) {
        return switch (key) {
            case "name.short" -> 30;
            case "name.full" -> 100;
            case "description.short" -> 80;
            case "description.full" -> 4000;
            default -> COMMAND_DESCRIPTION;
        };
    }

    private List<String> translations() {
        return elements(manifest.at("/localizationInfo/additionalLanguages")).stream()
                .map(language -> language.path("file").asText())
                .toList();
    }
}
