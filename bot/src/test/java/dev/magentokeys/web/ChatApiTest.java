package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.wording.Language;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ChatApiTest {

    private static final ObjectMapper READER = new ObjectMapper();

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final TestServer server = TestServer.start(dialogue);
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aMessageIsAnsweredWithTheObjectOfRecord() throws Exception {
        HttpResponse<String> answer = http.post(http.conversation(), "{\"text\":\"det blir 403\",\"locale\":\"sv\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        JsonNode reply = READER.readTree(answer.body());
        assertThat(reply.get("locale").textValue()).isEqualTo("sv");
        assertThat(reply.at("/facts/symptom/quote").textValue()).isEqualTo("det blir 403");
        assertThat(reply.at("/say/0").textValue()).contains("primär kontakt");
        assertThat(answer.body()).doesNotContain("\n");
    }

    @Test
    void textsChoicesAndFormsReachTheDialogueAsTheyAre() {
        String conversation = http.conversation();
        http.post(conversation, "{\"text\":\"one\\ntwo\"}");
        http.post(conversation, "{\"choice\":\"yes\",\"turn\":1}");
        http.post(conversation, "{\"form\":{\"cloudProject\":\"abc\"}}");
        assertThat(dialogue.heard())
                .extracting(Message::content)
                .containsExactly(
                        new Message.Text("one\ntwo"),
                        new Message.Pressed("yes", Optional.of(1)),
                        new Message.Filled(Map.of("cloudProject", "abc")));
    }

    @Test
    void theBrowsersLanguageIsTakenUnlessTheMessageNamesOne() {
        String conversation = http.conversation();
        http.post(conversation, "{\"text\":\"a\"}", "Accept-Language", "fr-FR, zh-TW;q=0.8, sv;q=0.5");
        http.post(conversation, "{\"text\":\"a\",\"locale\":\"it\"}", "Accept-Language", "sv");
        http.post(conversation, "{\"text\":\"a\"}", "Accept-Language", "fr, sv;q=0");
        http.post(conversation, "{\"text\":\"a\"}", "Accept-Language", ";;;q=x");
        assertThat(dialogue.heard())
                .extracting(Message::platformLanguage)
                .containsExactly(
                        Optional.of(Language.ZH_HANT), Optional.of(Language.IT), Optional.empty(), Optional.empty());
    }

    @Test
    void theSameMessageTwiceHasOneEffectAndTheSameAnswer() {
        String conversation = http.conversation();
        String first =
                http.post(conversation, "{\"choice\":\"none\",\"id\":\"m1\"}").body();
        String again =
                http.post(conversation, "{\"choice\":\"none\",\"id\":\"m1\"}").body();
        assertThat(again).isEqualTo(first);
        assertThat(dialogue.heard()).hasSize(1);
        http.post(http.conversation(), "{\"choice\":\"none\",\"id\":\"m1\"}");
        assertThat(dialogue.heard()).hasSize(2);
    }

    @Test
    void aRepeatedMessageWhoseAnswerIsGoneSaysHowToGoOn() {
        String conversation = http.conversation();
        http.post(conversation, "{\"choice\":\"none\",\"id\":\"m1\"}");
        for (int i = 0; i < LastAnswers.KEPT; i++) {
            http.post(conversation, "{\"text\":\"/status\"}");
        }
        HttpResponse<String> again = http.post(conversation, "{\"choice\":\"none\",\"id\":\"m1\"}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("own address");
    }

    @Test
    void aSecretIsMaskedBeforeAnythingElseSeesIt() throws Exception {
        String conversation = http.conversation();
        String canary = TestServer.CANARY;
        String answer = http.post(conversation, "{\"text\":\"my key " + canary + "\",\"id\":\"" + canary + "\"}")
                .body();
        http.post(conversation, "{\"choice\":\"" + canary + "\"}");
        http.post(conversation, "{\"form\":{\"previousContact\":\"" + canary + "\"}}");
        http.post(conversation, "{\"form\":{\"" + canary + "\":\"\"}}");
        assertThat(answer).doesNotContain(canary);
        assertThat(READER.readTree(answer).get("heard"))
                .isEqualTo(READER.readTree("{\"redactions\":1,\"text\":\"my key ••••cdef\"}"));
        assertThat(dialogue.heard().toString()).doesNotContain(canary);
        assertThat(dialogue.heard()).extracting(Message::redactions).containsExactly(1, 1, 1, 1);
        assertThat(server.ledger.onceKeys().toString()).doesNotContain(canary);
    }

    @Test
    void aScriptMayBringARandomIdOfItsOwn() {
        String id = "3f2b8c1e-9d47-4a60-8f15-c0de5a7b9e21";
        assertThat(http.post("/api/chat/" + id, "{\"text\":\"a\"}").statusCode())
                .isEqualTo(200);
        assertThat(server.ledger.conversations()).containsOnlyKeys("web:" + id);
    }

    @Test
    void aFaultIsToldWithoutDetailsAndLoggedWithoutWords() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(WebEdge.class)).addAppender(log);
        Dialogue failing = (before, message) -> {
            throw new IllegalStateException("cannot keep " + message.content());
        };
        try (TestServer broken = TestServer.start(failing, dialogue)) {
            Http toBroken = new Http(broken);
            HttpResponse<String> answer = toBroken.post(toBroken.conversation(), "{\"text\":\"Anna has left\"}");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("Anna").contains("hint");
        }
        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getFormattedMessage())
                .contains("IllegalStateException", "ChatApiTest")
                .doesNotContain("Anna");
        assertThat(log.list.get(0).getThrowableProxy()).isNull();
    }
}
