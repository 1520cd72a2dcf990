package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressesTest {

    private static final String YES = "{\"t\":1,\"c\":\"yes\"}";

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aButtonOfAnAnswerGoesOnWithTheConversationWhenItIsPressed() {
        JsonNode answer = SlackBench.json(bench.command("check"));
        JsonNode button = answer.path("blocks").findParents("action_id").get(1);
        bench.interaction(
                press(button.path("action_id").asText(), button.path("value").asText()));
        assertThat(dialogue.last().content()).isEqualTo(new Message.Pressed("no", Optional.of(1)));
        assertThat(bench.deliver()).containsExactly(new Attempt.Arrived());
        JsonNode next = bench.slack.calls("/hooks/press").get(0).json();
        assertThat(next.path("text").asText()).startsWith("Turn 2");
        assertThat(next.path("response_type").asText()).isEqualTo("ephemeral");
        assertThat(next.path("replace_original").booleanValue()).isFalse();
    }

    @Test
    void aRepeatedPressHasNoSecondEffect() {
        ObjectNode press = press("choice:0", YES);
        bench.interaction(press);
        assertThat(bench.interaction(press).statusCode()).isEqualTo(200);
        assertThat(dialogue.heard()).hasSize(1);
        assertThat(bench.ledger.parcels()).hasSize(1);
    }

    @Test
    void aPressByAnotherPersonDoesNotTouchTheFirstPersonsConversation() {
        bench.command("check");
        ObjectNode press = press("choice:0", YES);
        press.withObject("/user").put("id", "U0BEN");
        bench.interaction(press);
        assertThat(bench.ledger.knows("slack:T0ACME:U0ANNA")).isTrue();
        assertThat(bench.ledger.knows("slack:T0ACME:U0BEN")).isTrue();
        assertThat(bench.ledger.parcels().get(0).body()).contains("Turn 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "[]", "{\"t\":\"1\",\"c\":\"yes\"}", "{\"c\":\"yes\"}", "{\"t\":1,\"c\":5}"})
    void aButtonWhoseValueIsNotOursIsAcknowledgedAndNotHeard(String value) {
        assertThat(bench.interaction(press("choice:0", value)).statusCode()).isEqualTo(200);
        assertThat(dialogue.heard()).isEmpty();
    }

    @Test
    void aPressInAnOrganisationsInstallationKeepsTheOrganisationsConversation() {
        ObjectNode press =
                press("choice:0", YES).put("is_enterprise_install", true).putNull("team");
        press.withObject("/enterprise").put("id", "E0ORG").put("name", "Acme Group");
        bench.interaction(press);
        assertThat(bench.ledger.knows("slack:E0ORG:U0ANNA")).isTrue();
    }

    @Test
    void aPressThatCannotBeStoredIsNotAcknowledged() {
        bench.ledger.setBroken(true);
        assertThat(bench.interaction(press("choice:0", YES)).statusCode()).isEqualTo(503);
    }

    private ObjectNode press(String actionId, String value) {
        return Payloads.press(actionId, value, bench.trigger(), bench.slack.responseUrl("press"));
    }
}
