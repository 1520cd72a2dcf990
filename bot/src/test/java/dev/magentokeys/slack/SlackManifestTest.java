package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the manifest asks a workspace for. */
class SlackManifestTest {

    private final JsonNode manifest = read();

    @Test
    void itAsksForTheLeastScopes() {
        assertThat(texts(manifest.at("/oauth_config/scopes/bot")))
                .containsExactlyInAnyOrder(
                        "app_mentions:read",
                        "chat:write",
                        "commands",
                        "files:read",
                        "im:history",
                        "users:read",
                        "users:read.email");
        assertThat(manifest.at("/oauth_config/scopes").has("user")).isFalse();
    }

    @Test
    void itListensToDirectMessagesMentionsItsHomeAndWhoLeavesOnly() {
        assertThat(texts(manifest.at("/settings/event_subscriptions/bot_events")))
                .containsExactly("app_home_opened", "app_mention", "message.im", "user_change");
        assertThat(manifest.at("/features/app_home/home_tab_enabled").booleanValue())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_enabled").booleanValue())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_read_only_enabled")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void itsCommandHintsAtItsWordsAndLetsSlackEscapeMentions() {
        JsonNode command = manifest.at("/features/slash_commands/0");
        assertThat(command.path("command").asText()).isEqualTo("/magento-keys");
        assertThat(command.path("usage_hint").asText())
                .contains("check", "status", "back", "restart", "language", "help");
        assertThat(command.path("should_escape").booleanValue()).isTrue();
    }

    @Test
    void itsShortcutIsTheOneThatIsListenedTo() {
        JsonNode shortcut = manifest.at("/features/shortcuts/0");
        assertThat(shortcut.path("type").asText()).isEqualTo("message");
        assertThat(shortcut.path("callback_id").asText()).isEqualTo(Shortcuts.DIAGNOSE);
        assertThat(shortcut.path("name").asText())
                .isEqualTo("Diagnose this log")
                .hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void itWorksOnALaptopBySocketModeAndWithButtons() {
        assertThat(manifest.at("/settings/socket_mode_enabled").booleanValue()).isTrue();
        assertThat(manifest.at("/settings/interactivity/is_enabled").booleanValue())
                .isTrue();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Tests run in the module's folder; the manifest stands beside it. */
    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("../manifest/slack.yaml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
