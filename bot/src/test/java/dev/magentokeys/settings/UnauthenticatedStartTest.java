package dev.magentokeys.settings;

import static dev.magentokeys.settings.TeamsSettingsTest.environment;
import static dev.magentokeys.settings.TeamsSettingsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With an empty app id the SDK lets anybody in. */
class UnauthenticatedStartTest {

    @Test
    void withoutAnAppIdThereIsNoTeams() {
        assertThat(Settings.of(Map.of()).teams()).isEmpty();
        assertThat(Settings.of(environment("APP_ID", "", "APP_PASSWORD", " ", "LOCAL", "false"))
                        .teams())
                .isEmpty();
    }

    @Test
    void anEmptyAppIdBesideAPasswordOrATenantIsRefused() {
        refused("the app id is missing.", "APP_ID", " ", "APP_PASSWORD", "secret");
        refused("the app id is missing.", "TENANT_ID", "tenant");
        refused("the app id is missing.", "MANAGED_IDENTITY", "true");
    }

    @Test
    void localModeListensToThisMachineAlone() {
        for (String host : List.of("127.0.0.1", "localhost", "::1")) {
            assertThat(Settings.of(environment("LOCAL", "true", "HOST", host))
                            .teams()
                            .orElseThrow()
                            .app())
                    .isEmpty();
        }
        for (String host : List.of("0.0.0.0", "::", "192.0.2.1", "bot.example.com", "127.0.0.1.example.com")) {
            refused("may not listen beyond this machine.", "LOCAL", "true", "HOST", host);
        }
    }

    @Test
    void localModeAndAnAppIdDoNotGoTogether() {
        refused("locally and with an app id at once.", "LOCAL", "true", "APP_ID", "app");
    }
}
