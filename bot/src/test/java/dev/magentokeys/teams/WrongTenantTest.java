package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.teams.testing.FrontDoor;
import dev.magentokeys.teams.testing.Metadata;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.SigningKey;
import dev.magentokeys.teams.testing.Tokens;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrongTenantTest {

    private static final String OTHER = "11111111-51a7-4a3f-8d0f-77c1b5a0f3d2";
    private static final Tokens TOKENS = new Tokens(SigningKey.SERVICES, Payloads.APP_ID, Payloads.SERVICE_URL);

    @Test
    void onlyOurTenantIsServed() {
        try (Metadata metadata = new Metadata(SigningKey.SERVICES);
                FrontDoor door = new FrontDoor(FrontDoor.settings(metadata))) {
            assertThat(door.knock(TOKENS.good(), said(OTHER, OTHER))).isEqualTo(401);
            assertThat(door.knock(TOKENS.good(), said(Payloads.TENANT, OTHER))).isEqualTo(401);
            assertThat(door.knock(TOKENS.good(), said(OTHER, Payloads.TENANT))).isEqualTo(401);
            assertThat(door.knock(TOKENS.good(), said("", ""))).isEqualTo(401);
            ObjectNode none = without(Payloads.message("hello"), "/conversation", "tenantId");
            assertThat(door.knock(TOKENS.good(), none.without(List.of("channelData"))))
                    .isEqualTo(401);
            assertThat(door.knock(TOKENS.good(), said(Payloads.TENANT.toUpperCase(Locale.ROOT), "")))
                    .isEqualTo(202);
        }
    }

    @Test
    void aTenantThatOnlyTheChannelsDataNamesIsFilledIn() {
        ObjectNode message = without(Payloads.message("hello"), "/conversation", "tenantId");
        assertThat(Doors.admitted(message).getConversation().getTenantId()).isEqualTo(Payloads.TENANT);
        ObjectNode other = without(Payloads.message("hello"), "/channelData", "tenant");
        assertThat(Doors.admitted(other).getConversation().getTenantId()).isEqualTo(Payloads.TENANT);
    }

    private static ObjectNode said(String conversations, String channels) {
        ObjectNode message = Payloads.message("hello");
        ((ObjectNode) message.path("conversation")).put("tenantId", conversations);
        ((ObjectNode) message.at("/channelData/tenant")).put("id", channels);
        return message;
    }

    private static ObjectNode without(ObjectNode message, String object, String field) {
        ((ObjectNode) message.at(object)).remove(field);
        return message;
    }
}
