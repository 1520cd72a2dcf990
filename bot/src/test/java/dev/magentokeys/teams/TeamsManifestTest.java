package dev.magentokeys.teams;

import static dev.magentokeys.teams.TeamsPapers.COMMAND_DESCRIPTION;
import static dev.magentokeys.teams.TeamsPapers.COMMAND_TITLE;
import static dev.magentokeys.teams.TeamsPapers.elements;
import static dev.magentokeys.teams.TeamsPapers.fields;
import static dev.magentokeys.teams.TeamsPapers.read;
import static dev.magentokeys.teams.TeamsPapers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.chat.TypedCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the app asks a tenant for, and how it shows itself there. */
class TeamsManifestTest {

    private final JsonNode manifest = read("manifest.json");

    @Test
    void theAppAndItsBotHaveTheIdThatTheBuildReplaces() throws IOException {
        String placeholder = manifest.path("id").asText();
        assertThat(manifest.at("/bots/0/botId").asText()).isEqualTo(placeholder);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<teams.app.id.placeholder>" + placeholder + "</teams.app.id.placeholder>");
    }

    @Test
    void itIsABotForPeopleTeamsAndGroupChatsThatReadsFiles() {
        JsonNode bot = manifest.at("/bots/0");
        assertThat(texts(bot.path("scopes"))).containsExactly("personal", "team", "groupChat");
        assertThat(bot.path("supportsFiles").booleanValue()).isTrue();
        assertThat(bot.path("isNotificationOnly").booleanValue()).isFalse();
        assertThat(manifest.path("defaultInstallScope").asText()).isEqualTo("personal");
    }

    @Test
    void itAsksForNoDeviceNoSiteAndNoRightToReadWhatDoesNotMentionIt() {
        assertThat(texts(manifest.path("permissions"))).containsExactly("identity", "messageTeamMembers");
        assertThat(texts(manifest.path("validDomains"))).isEmpty();
        assertThat(fields(manifest)).doesNotContain("devicePermissions", "authorization", "webApplicationInfo");
    }

    @Test
    void aMessageThatSomebodyPointsAtIsHandedOverAtOnce() {
        JsonNode extension = manifest.at("/composeExtensions/0");
        assertThat(extension.path("botId").asText())
                .isEqualTo(manifest.path("id").asText());
        assertThat(elements(extension.path("commands"))).singleElement().satisfies(command -> {
            assertThat(texts(command.path("context"))).containsExactly("message");
            assertThat(command.path("fetchTask").booleanValue()).isTrue();
        });
    }

    @Test
    void eachScopeListsTheSameWordsAndTheBotKnowsEachOfThem() {
        List<JsonNode> lists = elements(manifest.at("/bots/0/commandLists"));
        assertThat(lists.stream().flatMap(list -> texts(list.path("scopes")).stream()))
                .containsExactlyElementsOf(texts(manifest.at("/bots/0/scopes")));
        for (JsonNode list : lists) {
            assertThat(list.path("commands")).isEqualTo(lists.get(0).path("commands"));
            assertThat(list.path("commands")).hasSizeLessThanOrEqualTo(12);
        }
        for (JsonNode command : elements(lists.get(0).path("commands"))) {
            String title = command.path("title").asText();
            if (title.equals(OpenCases.COMMAND)) {
                continue;
            }
            assertThat(TypedCommand.of(title)).as(title).isEqualTo(Optional.of("/" + title));
            assertThat(TypedCommand.amongTalk(title)).as(title).isEqualTo(Optional.of("/" + title));
            assertThat(title).hasSizeLessThanOrEqualTo(COMMAND_TITLE);
            assertThat(command.path("description").asText()).isNotBlank().hasSizeLessThanOrEqualTo(COMMAND_DESCRIPTION);
        }
    }

    @Test
    void namesAndDescriptionsKeepToTheLimitsOfTheSchema() {
        assertThat(manifest.at("/name/short").asText())
                .isEqualTo("Magento Keys")
                .hasSizeLessThanOrEqualTo(30);
        assertThat(manifest.at("/name/full").asText()).hasSizeBetween(1, 100);
        assertThat(manifest.at("/description/short").asText()).hasSizeBetween(1, 80);
        assertThat(manifest.at("/description/full").asText()).hasSizeBetween(1, 4000);
        assertThat(manifest.at("/developer/name").asText()).hasSizeBetween(1, 32);
    }
}
