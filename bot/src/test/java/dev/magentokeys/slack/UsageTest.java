package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.wording.Language;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "help", "HELP", "frobnicate", "my deploy fails"})
    void anEmptyOrUnknownWordIsAnsweredWithTheUsage(String text) {
        JsonNode answer = answer(bench.command(text));
        assertThat(answer.path("text").asText())
                .contains("/magento-keys check")
                .contains("/magento-keys status")
                .contains("/magento-keys restart")
                .contains("/magento-keys language");
        assertThat(dialogue.texts()).containsExactly("/help");
    }

    @Test
    void theUsageIsInThePersonsLanguage() {
        bench.slack.always("users.info", () -> Answer.locale("sv-SE"));
        assertThat(answer(bench.command("")).path("text").asText()).contains("börja om från början");
        assertThat(dialogue.last().platformLanguage()).contains(Language.SV);
    }

    @Test
    void theUsageKeepsTheLanguageThatThePersonChose() {
        bench.command("language svenska");
        assertThat(answer(bench.command("help")).path("text").asText()).contains("börja om från början");
    }

    @Test
    void theUsageNamesTheCommandAsTheWorkspaceKnowsIt() {
        Map<String, String> renamed = Payloads.command("", bench.trigger(), bench.slack.responseUrl("c"));
        renamed.put("command", "/keys");
        assertThat(answer(bench.command(renamed)).path("text").asText()).contains("/keys check");
    }

    private static JsonNode answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = SlackBench.json(response);
        assertThat(answer.path("response_type").asText("ephemeral")).isEqualTo("ephemeral");
        return answer;
    }
}
