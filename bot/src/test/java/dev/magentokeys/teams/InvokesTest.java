package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that Teams waits for an answer to: none that is sent well is a failure of the server. */
class InvokesTest {

    private final TeamsBench bench = new TeamsBench(Engine.dialogue());
    private final TeamsPerson ben = bench.person("ben", Place.personal("ben"));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void oneWithoutANameIsABadRequest() {
        assertThat(bench.post(ben.activity("invoke")).statusCode()).isEqualTo(400);
        assertThat(bench.post(ben.activity("invoke").put("name", " ")).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"task/fetch", "composeExtension/query", "signin/verifyState", "fileConsent/invoke", "new/thing"})
    void oneThatTheBotDoesNotServeIsAcknowledged(String name) {
        assertThat(bench.post(ben.activity("invoke").put("name", name)).statusCode())
                .isEqualTo(200);
        assertThat(bench.ledger.parcels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"action\":{}}",
                "{\"action\":{\"data\":{\"t\":\"x\",\"c\":7}}}",
                "{\"action\":{\"data\":{\"t\":3,\"c\":\"yes\"}}}",
                "{\"action\":{\"data\":{\"t\":3,\"c\":\"yes\",\"u\":\"entra-ben\",\"k\":\"\"}}}",
                "[]",
                "7"
            })
    void aPressOfNoButtonOfOursChangesNothing(String value) {
        ObjectNode invoke = ben.activity("invoke").put("name", "adaptiveCard/action");
        invoke.set("value", TeamsPerson.json(value));
        assertThat(bench.post(invoke).statusCode()).isEqualTo(200);
        assertThat(bench.ledger.knows("teams:x")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messageReaction", "typing", "endOfConversation", "event", "messageUpdate", "handoff"})
    void anActivityOfAnotherTypeIsAcknowledged(String type) {
        assertThat(bench.post(ben.activity(type)).statusCode()).isEqualTo(202);
        assertThat(bench.ledger.parcels()).isEmpty();
    }
}
