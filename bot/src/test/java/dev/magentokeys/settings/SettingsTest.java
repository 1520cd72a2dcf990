package dev.magentokeys.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final String SECRET = "a-secret-that-no-message-may-repeat";

    @TempDir
    private Path folder;

    @Test
    void withoutAnySettingItServesThePageOnLoopback() {
        assertThat(Settings.of(Map.of()))
                .isEqualTo(new Settings(
                        "127.0.0.1", 3000, Path.of("magento-keys-data"), Optional.empty(), Optional.empty()));
    }

    @Test
    void everySettingCanComeFromTheEnvironment() {
        Settings settings = Settings.of(Map.of(
                "MAGENTO_KEYS_HOST", "0.0.0.0",
                "MAGENTO_KEYS_PORT", " 8080\n",
                "MAGENTO_KEYS_DATA", "/srv/keys",
                "MAGENTO_KEYS_SLACK_SIGNING_SECRET", "old-one, new-one",
                "MAGENTO_KEYS_SLACK_BOT_TOKEN", "bot",
                "MAGENTO_KEYS_SLACK_APP_TOKEN", "app",
                "MAGENTO_KEYS_SLACK_API_URL", "http://127.0.0.1:9/"));
        Settings.Slack slack = new Settings.Slack(
                List.of("old-one", "new-one"),
                "bot",
                Optional.of("app"),
                Optional.of(URI.create("http://127.0.0.1:9/")));
        assertThat(settings)
                .isEqualTo(new Settings("0.0.0.0", 8080, Path.of("/srv/keys"), Optional.of(slack), Optional.empty()));
    }

    @Test
    void aValueCanStandInAFileOfItsOwn() throws IOException {
        Settings settings = Settings.of(Map.of(
                "MAGENTO_KEYS_SLACK_SIGNING_SECRET_FILE", file("signing", SECRET + "\n"),
                "MAGENTO_KEYS_SLACK_BOT_TOKEN_FILE", file("bot", "bot\n")));
        assertThat(settings.slack().orElseThrow().signingSecrets()).containsExactly(SECRET);
        assertThat(settings.slack().orElseThrow().botToken()).isEqualTo("bot");
    }

    @Test
    void valuesCanStandInOnePropertiesFile() throws IOException {
        String config =
                file("keys.properties", "port=4000\nslack.bot.token=bot\nslack.signing.secret=" + SECRET + "\n");
        Settings settings = Settings.of(Map.of("MAGENTO_KEYS_CONFIG", config));
        assertThat(settings.port()).isEqualTo(4000);
        assertThat(settings.slack().orElseThrow().signingSecrets()).containsExactly(SECRET);
    }

    @Test
    void theEnvironmentGoesBeforeTheFileAndTheFileBeforeTheProperties() throws IOException {
        Map<String, String> properties = Map.of("MAGENTO_KEYS_CONFIG", file("keys.properties", "port=1"));
        Map<String, String> twin = and(properties, "MAGENTO_KEYS_PORT_FILE", file("port", "2"));
        assertThat(Settings.of(properties).port()).isEqualTo(1);
        assertThat(Settings.of(twin).port()).isEqualTo(2);
        assertThat(Settings.of(and(twin, "MAGENTO_KEYS_PORT", "3")).port()).isEqualTo(3);
    }

    @Test
    void anEmptyVariableIsAsGoodAsNone() throws IOException {
        Map<String, String> properties = Map.of("MAGENTO_KEYS_CONFIG", file("keys.properties", "port=1"));
        assertThat(Settings.of(and(properties, "MAGENTO_KEYS_PORT", " ")).port())
                .isEqualTo(1);
        assertThat(Settings.of(Map.of("MAGENTO_KEYS_CONFIG", "", "MAGENTO_KEYS_SLACK_BOT_TOKEN", ""))
                        .slack())
                .isEmpty();
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        for (String port : List.of("-1", "65536", "99999999999", "http", SECRET)) {
            refused(Map.of("MAGENTO_KEYS_PORT", port), "MAGENTO_KEYS_PORT is not a port number.");
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws IOException {
        String missing = folder.resolve("missing").toString();
        refused(Map.of("MAGENTO_KEYS_SLACK_BOT_TOKEN_FILE", missing), "MAGENTO_KEYS_SLACK_BOT_TOKEN_FILE names a file");
        refused(
                Map.of("MAGENTO_KEYS_SLACK_BOT_TOKEN_FILE", folder.toString()),
                "_FILE names a file that cannot be read.");
        refused(Map.of("MAGENTO_KEYS_PORT_FILE", "\0"), "MAGENTO_KEYS_PORT_FILE names a file that cannot be read.");
        refused(Map.of("MAGENTO_KEYS_CONFIG", missing), "MAGENTO_KEYS_CONFIG names a properties file");
        refused(Map.of("MAGENTO_KEYS_CONFIG", file("bad", "a=\\u00zz" + SECRET)), "CONFIG names a properties file");
    }

    @Test
    void aDataFolderThatIsNoPathIsRefused() {
        refused(Map.of("MAGENTO_KEYS_DATA", "a\0b"), "MAGENTO_KEYS_DATA is not the name of a folder.");
    }

    @Test
    void slackConfiguredInPartIsRefused() {
        refused(Map.of("MAGENTO_KEYS_SLACK_SIGNING_SECRET", SECRET), "the bot token is missing.");
        refused(Map.of("MAGENTO_KEYS_SLACK_APP_TOKEN", SECRET), "the bot token is missing.");
        refused(Map.of("MAGENTO_KEYS_SLACK_BOT_TOKEN", SECRET), "neither a signing secret nor an app token is set.");
        refused(
                Map.of("MAGENTO_KEYS_SLACK_BOT_TOKEN", "bot", "MAGENTO_KEYS_SLACK_SIGNING_SECRET", " , "),
                "neither a signing secret nor an app token is set.");
    }

    @Test
    void aTokenThatNoHeaderCanHoldIsRefused() {
        Map<String, String> slack =
                Map.of("MAGENTO_KEYS_SLACK_BOT_TOKEN", "bot", "MAGENTO_KEYS_SLACK_SIGNING_SECRET", SECRET);
        refused(and(slack, "MAGENTO_KEYS_SLACK_BOT_TOKEN", "two " + SECRET), "SLACK_BOT_TOKEN is not a token.");
        refused(and(slack, "MAGENTO_KEYS_SLACK_APP_TOKEN", "two\n" + SECRET), "SLACK_APP_TOKEN is not a token.");
    }

    @Test
    void anAddressOfSlackThatIsNoneIsRefused() {
        Map<String, String> slack =
                Map.of("MAGENTO_KEYS_SLACK_BOT_TOKEN", "bot", "MAGENTO_KEYS_SLACK_SIGNING_SECRET", SECRET);
        for (String url : List.of("slack", "ftp://slack.com", "http://", "https://a b", SECRET)) {
            refused(and(slack, "MAGENTO_KEYS_SLACK_API_URL", url), "MAGENTO_KEYS_SLACK_API_URL is not an address.");
        }
    }

    @Test
    void settingsDoNotShowTheirSecrets() {
        Settings settings = Settings.of(Map.of(
                "MAGENTO_KEYS_SLACK_BOT_TOKEN", "bot" + SECRET,
                "MAGENTO_KEYS_SLACK_APP_TOKEN", "app" + SECRET,
                "MAGENTO_KEYS_SLACK_SIGNING_SECRET", SECRET));
        assertThat(settings.toString()).doesNotContain(SECRET).contains("socketMode=true");
    }

    private static void refused(Map<String, String> environment, String sentence) {
        assertThatThrownBy(() -> Settings.of(environment))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(sentence)
                .hasMessageMatching("[^\\n]+[.] \\[Hint: [^\\n]+]")
                .hasMessageNotContaining(SECRET);
    }

    private static Map<String, String> and(Map<String, String> environment, String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
