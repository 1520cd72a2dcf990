package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.teams.testing.FrontDoor;
import dev.magentokeys.teams.testing.Metadata;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.SigningKey;
import dev.magentokeys.teams.testing.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignIssuersTest {

    private static final SigningKey KEY = SigningKey.SERVICES;
    private static final Tokens TOKENS = new Tokens(KEY, Payloads.APP_ID, Payloads.SERVICE_URL);

    /** Those that the SDK takes for other bots, for the emulator and for other clouds, and look-alikes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sts.windows.net/9b0e6a52-51a7-4a3f-8d0f-77c1b5a0f3d2/",
                "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
                "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
                "https://api.botframework.us",
                "https://api.botframework.com/",
                "http://api.botframework.com",
                "HTTPS://API.BOTFRAMEWORK.COM",
                ""
            })
    void whoeverElseIssuesATokenIsRefusedEvenWithAGoodKey(String issuer) {
        try (Metadata metadata = new Metadata(KEY);
                FrontDoor door = new FrontDoor(FrontDoor.settings(metadata))) {
            String token = TOKENS.signed(
                    TOKENS.header(), TOKENS.claims().put("iss", issuer).put("appid", Payloads.APP_ID));
            assertThat(door.knock("Bearer " + token, Payloads.message("hello"))).isEqualTo(401);
            assertThat(metadata.fetches()).isZero();
            assertThat(door.knock(TOKENS.good(), Payloads.message("hello"))).isEqualTo(202);
        }
    }

    @Test
    void aTokenWithoutAnIssuerIsRefused() {
        try (Metadata metadata = new Metadata(KEY);
                FrontDoor door = new FrontDoor(FrontDoor.settings(metadata))) {
            String token = TOKENS.signed(TOKENS.header(), TOKENS.claims().without(List.of("iss")));
            assertThat(door.knock("Bearer " + token, Payloads.message("hello"))).isEqualTo(401);
        }
    }
}
