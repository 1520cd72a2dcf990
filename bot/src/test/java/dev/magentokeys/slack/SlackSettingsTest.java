package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackSettingsTest {

    @Test
    void withoutASigningSecretAndWithoutSocketModeItRefusesToStart() {
        assertThatThrownBy(() -> settings(List.of(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without a signing secret")
                .hasMessageContaining("[Hint: set MAGENTO_KEYS_SLACK_SIGNING_SECRET");
        assertThatThrownBy(() -> settings(List.of(" ", ""), Optional.of(" ")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutABotTokenItRefusesToStart() {
        assertThatThrownBy(() -> new SlackSettings(List.of("s"), " ", Optional.empty(), SlackSettings.SLACK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bot token");
    }

    @Test
    void socketModeNeedsNoSigningSecret() {
        assertThat(settings(List.of(), Optional.of("xapp-1")).appToken()).contains("xapp-1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://slack.com, https://slack.com/api/",
        "https://slack.com/, https://slack.com/api/",
        "http://127.0.0.1:9000/api, http://127.0.0.1:9000/api/",
        "http://127.0.0.1:9000/api/, http://127.0.0.1:9000/api/"
    })
    void theApisAddressMayEndAsItLikes(String given, String prefix) {
        assertThat(new SlackSettings(List.of("s"), "xoxb-1", Optional.empty(), URI.create(given)).methodsPrefix())
                .isEqualTo(prefix);
    }

    private static SlackSettings settings(List<String> secrets, Optional<String> appToken) {
        return new SlackSettings(secrets, "xoxb-1", appToken, SlackSettings.SLACK);
    }
}
