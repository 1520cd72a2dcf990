package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatApiRefusalTest {

    private static final ObjectMapper READER = new ObjectMapper();

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final TestServer server = TestServer.start(dialogue);
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "", "[]", "{\"text\":7}", "{\"text\":\"a\",\"locale\":\"xx\"}", "{\"choice\":\"a b\"}"})
    void garbageIsAnsweredWithOneSentenceAndAHint(String body) throws Exception {
        HttpResponse<String> answer = http.post(http.conversation(), body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(READER.readTree(answer.body()).get("error").textValue()).endsWith(".");
        assertThat(READER.readTree(answer.body()).get("hint").textValue()).isNotBlank();
        assertThat(dialogue.heard()).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreGarbageToo() {
        assertThat(http.post(http.conversation(), new byte[] {'{', '"', (byte) 0xff, '"', '}'})
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aBodyOf256KilobytesIsTakenAndALargerOneIsNot() {
        String conversation = http.conversation();
        String frame = "{\"text\":\"%s\"}";
        int room = RequestBody.LARGEST - frame.formatted("").length();
        assertThat(http.post(conversation, frame.formatted("x".repeat(room))).statusCode())
                .isEqualTo(200);
        assertThat(http.post(conversation, frame.formatted("x".repeat(room + 1)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(http.post(conversation, frame.formatted("x".repeat(5_000_000)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(dialogue.heard()).hasSize(1);
    }

    @Test
    void onlyJsonIsTaken() {
        String conversation = http.conversation();
        assertThat(http.post(conversation, "{\"text\":\"a\"}", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(http.post(conversation, "text=a", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(415);
        assertThat(http.post(conversation, "{\"text\":\"a\"}", "Content-Type", "Application/JSON; charset=utf-8")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "short",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "with%20space-and-more-than-22",
                "%2e%2e%2f%2e%2e%2fetc%2fpasswd-and"
            })
    void anIdThatCouldBeGuessedOrIsNoneIsNotFound(String id) {
        HttpResponse<String> answer = http.post("/api/chat/" + id, "{\"text\":\"a\"}");
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(dialogue.heard()).isEmpty();
    }
}
