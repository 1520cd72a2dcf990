package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.wording.Language;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandLanguageTest {

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aPersonWhoseLanguageSlackDoesNotTellIsAnsweredAllTheSame() {
        bench.slack.always("users.info", () -> Answer.error("missing_scope"));
        assertThat(answer(bench.command("check")).path("text").asText()).contains("Turn 1");
        assertThat(dialogue.last().platformLanguage()).isEmpty();
    }

    @Test
    void thePersonsLanguageIsAskedForOnce() {
        bench.slack.always("users.info", () -> Answer.locale("zh-TW"));
        bench.command("check");
        bench.command("status");
        assertThat(dialogue.heard())
                .extracting(Message::platformLanguage)
                .allMatch(found -> found.equals(Optional.of(Language.ZH_HANT)));
        assertThat(bench.slack.calls("users.info")).singleElement().satisfies(call -> {
            assertThat(call.query()).contains("user=U0ANNA").contains("include_locale=true");
            assertThat(call.authorization()).isEqualTo("Bearer " + SlackBench.TOKEN);
        });
    }

    private static JsonNode answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = SlackBench.json(response);
        assertThat(answer.path("response_type").asText("ephemeral")).isEqualTo("ephemeral");
        return answer;
    }
}
