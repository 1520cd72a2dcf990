package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.teams.testing.FrontDoor;
import dev.magentokeys.teams.testing.Metadata;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.SigningKey;
import dev.magentokeys.teams.testing.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the SDK does not check when it is left out. */
class MissingChannelTest {

    private static final Tokens TOKENS = new Tokens(SigningKey.SERVICES, Payloads.APP_ID, Payloads.SERVICE_URL);

    @Test
    void aGoodTokenDoesNotHelpWhereChannelOrServiceUrlIsMissingOrAnother() {
        try (Metadata metadata = new Metadata(SigningKey.SERVICES);
                FrontDoor door = new FrontDoor(FrontDoor.settings(metadata))) {
            for (String field : List.of("channelId", "serviceUrl")) {
                assertThat(door.knock(TOKENS.good(), message().without(List.of(field))))
                        .isEqualTo(401);
                assertThat(door.knock(TOKENS.good(), message().putNull(field))).isEqualTo(401);
                for (String value : List.of("", "webchat", "emulator", "MSTEAMS", Payloads.SERVICE_URL + "v3")) {
                    assertThat(door.knock(TOKENS.good(), message().put(field, value)))
                            .as("%s %s", field, value)
                            .isEqualTo(401);
                }
            }
            assertThat(door.knock(TOKENS.good(), message())).isEqualTo(202);
        }
    }

    @Test
    void aServiceUrlThatIsNotOneOfTeamsIsRefusedThoughTheTokenNamesIt() {
        String elsewhere = "https://smba.trafficmanager.net.example.com/emea/";
        Tokens tokens = new Tokens(SigningKey.SERVICES, Payloads.APP_ID, elsewhere);
        try (Metadata metadata = new Metadata(SigningKey.SERVICES);
                FrontDoor door = new FrontDoor(FrontDoor.settings(metadata))) {
            assertThat(door.knock(tokens.good(), message().put("serviceUrl", elsewhere)))
                    .isEqualTo(401);
        }
    }

    private static ObjectNode message() {
        return Payloads.message("hello");
    }
}
