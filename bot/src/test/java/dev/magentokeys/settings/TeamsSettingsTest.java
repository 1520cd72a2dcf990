package dev.magentokeys.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamsSettingsTest {

    private static final String SECRET = "a-secret-that-no-message-may-repeat";

    @Test
    void anAppWithItsPasswordIsOfOneTenant() {
        assertThat(read("APP_ID", "app", "APP_PASSWORD", SECRET, "TENANT_ID", "tenant", "LOCAL", "false"))
                .contains(new Settings.Teams(
                        Optional.of(new Settings.Teams.App("app", "tenant", Optional.of(SECRET))),
                        Optional.empty(),
                        List.of()));
    }

    @Test
    void aManagedIdentityNeedsNoPassword() {
        Settings.Teams teams = read("APP_ID", "app", "TENANT_ID", "tenant", "MANAGED_IDENTITY", "true")
                .orElseThrow();
        assertThat(teams.app()).contains(new Settings.Teams.App("app", "tenant", Optional.empty()));
    }

    @Test
    void theKeysAndTheServiceCanBeElsewhere() {
        Settings.Teams teams = read(
                        "LOCAL", "true",
                        "OPENID_URL", "http://127.0.0.1:9/openid",
                        "SERVICE_URLS", "https://smba.infra.gov.teams.microsoft.us, http://127.0.0.1:8/")
                .orElseThrow();
        assertThat(teams.openIdUrl()).contains(URI.create("http://127.0.0.1:9/openid"));
        assertThat(teams.serviceUrls())
                .containsExactly(
                        URI.create("https://smba.infra.gov.teams.microsoft.us"), URI.create("http://127.0.0.1:8/"));
    }

    @Test
    void teamsConfiguredInPartIsRefused() {
        refused("the tenant is missing.", "APP_ID", "app", "APP_PASSWORD", SECRET);
        refused("either a password or a managed identity", "APP_ID", "app", "TENANT_ID", "tenant");
        refused(
                "either a password or a managed identity",
                "APP_ID",
                "app",
                "TENANT_ID",
                "tenant",
                "APP_PASSWORD",
                SECRET,
                "MANAGED_IDENTITY",
                "true");
        refused("TEAMS_LOCAL is neither true nor false.", "LOCAL", "yes");
        refused("TEAMS_SERVICE_URLS is not an address.", "LOCAL", "true", "SERVICE_URLS", "https://a,b");
        refused("TEAMS_OPENID_URL is not an address.", "LOCAL", "true", "OPENID_URL", "login");
    }

    @Test
    void settingsDoNotShowThePassword() {
        assertThat(Settings.of(environment("APP_ID", "app", "APP_PASSWORD", SECRET, "TENANT_ID", "tenant"))
                        .toString())
                .doesNotContain(SECRET)
                .contains("app");
    }

    static void refused(String sentence, String... values) {
        assertThatThrownBy(() -> Settings.of(environment(values)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(sentence)
                .hasMessageMatching("[^\\n]+[.] \\[Hint: [^\\n]+]")
                .hasMessageNotContaining(SECRET);
    }

    private static Optional<Settings.Teams> read(String... values) {
        return Settings.of(environment(values)).teams();
    }

    /** @param values names, without what all begin with, and values in turn */
    static Map<String, String> environment(String... values) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            String prefix = values[i].equals("HOST") ? "MAGENTO_KEYS_" : "MAGENTO_KEYS_TEAMS_";
            environment.put(prefix + values[i], values[i + 1]);
        }
        return environment;
    }
}
