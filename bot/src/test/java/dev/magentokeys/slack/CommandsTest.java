package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "check, /check",
        "'  Check  ', /check",
        "status, /status",
        "restart, /restart",
        "back, /back",
        "resume, /resume",
        "human, /human",
        "change, /change",
        "change 3, /change 3",
        "how, /how",
        "how create-keys, /how create-keys",
        "why, /why",
        "why not ownership-conflict, /why not ownership-conflict",
        "language svenska, /language svenska",
        "language 繁體中文, /language 繁體中文",
        "language, /language",
        "check 403 on mageplaza/module-gdpr, 403 on mageplaza/module-gdpr",
        "check Anna has left &amp; nobody knows, Anna has left & nobody knows",
        "check <https://ci.example/1> says <mailto:a@b.se|a@b.se>, https://ci.example/1 says a@b.se"
    })
    void eachWordReachesTheDialogue(String typed, String heard) {
        answer(bench.command(typed));
        assertThat(dialogue.texts()).containsExactly(heard);
    }

    @Test
    void aLogOfManyLinesBehindTheWordIsHeardWhole() {
        bench.command("check Line 1\n  Line 2\n\nLine 4");
        assertThat(dialogue.texts()).containsExactly("Line 1\n  Line 2\n\nLine 4");
    }

    @Test
    void theAnswerStandsInTheResponseAndIsForThePersonAlone() {
        HttpResponse<String> response = bench.command("check");
        JsonNode answer = answer(response);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.path("text").asText()).contains("heard: /check");
        assertThat(answer.path("blocks").toString()).contains("choice:0").contains("I don't know");
        assertThat(bench.ledger.parcels()).isEmpty();
    }

    @Test
    void theConversationIsKeptBeforeTheAnswer() {
        assertThat(answer(bench.command("check")).path("text").asText()).contains("Turn 1");
        assertThat(bench.ledger.knows("slack:T0ACME:U0ANNA")).isTrue();
        assertThat(answer(bench.command("check")).path("text").asText()).contains("Turn 2");
    }

    @Test
    void aRepeatedTriggerIdHasNoSecondEffect() {
        Map<String, String> command = Payloads.command("check", "7000.1.same", bench.slack.responseUrl("c"));
        assertThat(bench.command(command).body()).contains("Turn 1");
        HttpResponse<String> again = bench.command(command);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEmpty();
        assertThat(dialogue.heard()).hasSize(1);
    }

    @Test
    void whatCannotBeStoredIsSaidToThePersonBecauseSlackSendsNoCommandTwice() {
        bench.ledger.setBroken(true);
        JsonNode answer = answer(bench.command("check"));
        assertThat(answer.path("text").asText()).contains("could not be stored").contains("send it again");
    }

    @Test
    void anAnswerThatIsTooLongForTheResponseGoesOnBehindIt() {
        bench.command("check long");
        assertThat(bench.ledger.parcels()).isNotEmpty();
        bench.deliver();
        assertThat(bench.slack.calls("/hooks/command"))
                .hasSameSizeAs(bench.ledger.parcels())
                .allSatisfy(call ->
                        assertThat(call.json().path("response_type").asText()).isEqualTo("ephemeral"));
    }

    private static JsonNode answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = SlackBench.json(response);
        assertThat(answer.path("response_type").asText("ephemeral")).isEqualTo("ephemeral");
        return answer;
    }
}
