package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that Slack calls, over real HTTP. */
class SlackRoutesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theChallengeOfTheAddressIsGivenBack() {
        byte[] body = "{\"token\":\"t\",\"challenge\":\"3eZbrw1a\",\"type\":\"url_verification\"}".getBytes(UTF_8);
        HttpResponse<String> response = bench.post(body, "application/json");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("3eZbrw1a");
    }

    @Test
    void aCertificateCheckIsAcknowledged() {
        assertThat(bench.post("token=t&ssl_check=1".getBytes(UTF_8), FORM).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_home_opened", "app_mention", "team_join", "tokens_revoked", "made_up_tomorrow"})
    void anEventThatNobodyHandlesIsAcknowledgedSoThatSlackDoesNotRetryIt(String type) {
        assertThat(bench.event(Payloads.event("Ev-" + type, type)).statusCode()).isEqualTo(200);
        assertThat(dialogue.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"shortcut\",\"callback_id\":\"x\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}",
                "{\"type\":\"block_suggestion\",\"action_id\":\"x\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}",
                "{\"type\":\"view_closed\",\"view\":{\"type\":\"modal\"},\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}",
                "{\"type\":\"block_actions\",\"actions\":[{\"action_id\":\"another\",\"type\":\"button\"}],"
                        + "\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}"
            })
    void anInteractionThatNobodyHandlesIsAcknowledged(String payload) {
        byte[] body = ("payload=" + URLEncoder.encode(payload, UTF_8)).getBytes(UTF_8);
        assertThat(bench.post(body, FORM).statusCode()).isEqualTo(200);
        assertThat(dialogue.heard()).isEmpty();
    }

    @Test
    void nothingOfSlackIsAskedForBeforeTheAnswerButThePersonsLanguage() {
        bench.command("check");
        bench.write("hello");
        ObjectNode byBot = Payloads.message("EvBot", "1795000000.000900", "by a bot");
        byBot.withObject("/event").put("bot_id", "B0OTHER").remove("user");
        bench.event(byBot);
        assertThat(bench.slack.calls())
                .allSatisfy(call -> assertThat(call.method()).isEqualTo("users.info"));
    }
}
