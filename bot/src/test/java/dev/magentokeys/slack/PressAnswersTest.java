package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressAnswersTest {

    private final SlackBench bench = new SlackBench(new ScriptedDialogue());

    private static final String YES = "{\"t\":1,\"c\":\"yes\"}";

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theResponseUrlGetsNoToken() {
        bench.interaction(press("choice:0", YES));
        bench.deliver();
        assertThat(bench.slack.calls("/hooks/press").get(0).authorization()).isEmpty();
    }

    @Test
    void afterHalfAnHourTheAnswerIsAnEphemeralMessage() {
        bench.interaction(press("choice:0", YES));
        bench.clock.advance(Duration.ofMinutes(30));
        assertThat(bench.deliver()).containsExactly(new Attempt.Arrived());
        assertThat(bench.slack.calls("/hooks/press")).isEmpty();
        JsonNode message = bench.slack.calls("chat.postEphemeral").get(0).json();
        assertThat(message.path("channel").asText()).isEqualTo(Payloads.CHANNEL);
        assertThat(message.path("user").asText()).isEqualTo(Payloads.USER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"used_url", "expired_url"})
    void aResponseUrlThatIsUsedUpIsFollowedByAnEphemeralMessage(String error) {
        bench.slack.always("/hooks/press", () -> new Answer(404, "{\"ok\":false,\"error\":\"" + error + "\"}", 0));
        bench.interaction(press("choice:0", YES));
        assertThat(bench.deliver()).containsExactly(new Attempt.Arrived());
        assertThat(bench.slack.calls("chat.postEphemeral")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found", "user_not_in_channel"})
    void whereTheBotMayNotWriteThePersonGetsTheAnswerDirectly(String error) {
        bench.slack.always("chat.postEphemeral", () -> Answer.error(error));
        bench.interaction(press("choice:0", YES));
        bench.clock.advance(Duration.ofMinutes(30));
        assertThat(bench.deliver()).containsExactly(new Attempt.Arrived());
        JsonNode message = bench.slack.calls("chat.postMessage").get(0).json();
        assertThat(message.path("channel").asText()).isEqualTo(Payloads.USER);
        assertThat(message.has("user")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://attacker.example/hook",
                "http://hooks.slack.com/x",
                "https://hooks.slack.com.attacker.example/x",
                "https://hooks.slack.com@attacker.example/x",
                "file:///etc/passwd",
                "not an address"
            })
    void anAnswerIsSentToNoAddressButSlacks(String url) {
        bench.interaction(Payloads.press("choice:0", YES, bench.trigger(), url));
        assertThat(bench.ledger.parcels())
                .singleElement()
                .satisfies(parcel -> assertThat(parcel.address()).doesNotContain("hook"));
        bench.deliver();
        assertThat(bench.slack.calls("chat.postEphemeral")).hasSize(1);
    }

    @Test
    void aPressInTheDirectChannelIsAnsweredByAMessageThere() {
        bench.interaction(Payloads.direct(press("choice:0", YES)));
        bench.deliver();
        assertThat(bench.slack.calls("/hooks/press")).isEmpty();
        assertThat(bench.slack
                        .calls("chat.postMessage")
                        .get(0)
                        .json()
                        .path("channel")
                        .asText())
                .isEqualTo(Payloads.DIRECT);
    }

    private ObjectNode press(String actionId, String value) {
        return Payloads.press(actionId, value, bench.trigger(), bench.slack.responseUrl("press"));
    }
}
