package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.magentokeys.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alerts and transfers as they are typed on the chat page. */
class TransfersOnPageTest {

    private static final ObjectMapper READER = new ObjectMapper();

    private final TestServer server = TestServer.start(Engine.dialogue());
    private final Http http = new Http(server);
    private final String conversation = http.conversation();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | alerts on | This page has no channels",
                "sv | larm på | Den här sidan har inga kanaler",
                "it | avvisi attiva | Questa pagina non ha canali",
                "zh-Hant | 警示 開啟 | 此頁面沒有頻道"
            })
    void thePageHasNoChannelsAndSaysSo(String locale, String line, String said) throws Exception {
        JsonNode answer = send("{\"text\":\"%s\",\"locale\":\"%s\"}".formatted(line, locale));
        assertThat(answer.at("/say/0").textValue()).startsWith(said);
        assertThat(answer.path("say")).hasSize(1);
    }

    @Test
    void aTransferIsPlannedTickedOffAndRecorded() throws Exception {
        say("contacts add Anna Berg anna@example.com");
        say("contacts add Berta Ek");
        say("accounts add Anna owner=anna-berg");
        say("keys add \\\"Key X\\\" last=09af account=anna");
        say("environments add abc123 production");
        say("environments use production key=key-x place=variable level=environment");
        assertThat(say("transfer plan from anna to berta other-account")).contains("☐ 1.");
        assertThat(send("{\"choice\":\"plan:done:make-pair:p1\"}").toString()).contains("☑ 3.", "1 of 9 done");
        assertThat(send("{\"choice\":\"plan:happened:-:p1\"}").toString())
                .contains("Recorded: from Anna Berg to Berta Ek", "What will break");
        assertThat(say("transfers")).contains("`p1`", "1 alert is open");
    }

    @Test
    void whatIsAboutTransfersLeavesTheOpenQuestionWhereItIs() throws Exception {
        JsonNode before = send("{\"text\":\"composer fails with 403 since Anna left\"}");
        say("transfers");
        JsonNode after = READER.readTree(http.get(conversation).body());
        assertThat(after.path("asks")).isEqualTo(before.path("asks"));
        assertThat(after.path("turn")).isEqualTo(before.path("turn"));
    }

    private String say(String text) throws Exception {
        return send("{\"text\":\"" + text + "\"}").toString();
    }

    private JsonNode send(String body) throws Exception {
        return READER.readTree(http.post(conversation, body).body());
    }
}
