package dev.magentokeys.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.magentokeys.Engine;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.testing.Logged;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logs that are sent to the chat API as they are, taken by the engine that ships. */
class LogApiTest {

    private static final String REFUSED = "  - Installing acme/gift (1.2.1)\n"
            + "The 'https://repo.magento.com/archives/acme/gift/acme-gift-1.2.1.0.zip' URL could not be accessed"
            + " (HTTP 403): HTTP/2 403\n";

    private final TestServer server = TestServer.start(Engine.dialogue());
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aLogIsAnsweredLikeAnyMessageAndItsLinesAreTold() throws IOException {
        JsonNode answer = read(send(http.conversation(), "?name=build.log&locale=sv"));
        assertThat(answer.at("/facts/symptom/value").textValue()).isEqualTo("package-forbidden");
        assertThat(answer.at("/facts/symptom/from").textValue()).isEqualTo("log");
        assertThat(answer.at("/facts/failedPackage/value").textValue()).isEqualTo("acme/gift");
        assertThat(answer.get("locale").textValue()).isEqualTo("sv");
        JsonNode heard = answer.at("/heard/log");
        assertThat(heard.get("name").textValue()).isEqualTo("build.log");
        assertThat(heard.at("/symptoms/0/lines/0").intValue()).isEqualTo(2);
        assertThat(heard.at("/symptoms/0/text").textValue()).contains("HTTP 403");
    }

    @Test
    void whatIsWrittenBesideALogCountsToo() throws IOException {
        JsonNode answer = read(send(http.conversation(), "?comment=the%20licence%20owner%20changed"));
        assertThat(answer.at("/facts/contactChanged/value").textValue()).isEqualTo("yes");
        assertThat(answer.at("/heard/log/comment").textValue()).isEqualTo("the licence owner changed");
    }

    @ParameterizedTest
    @CsvSource({
        "packed,'\u001f\u008b\b\0\0'",
        "packed,'PK\3\4\24'",
        "not-text,'\u0089PNG\0\0\1\2'",
        "empty,''",
        "empty,' \n\n'"
    })
    void whatIsNoLogIsToldInOneSentence(String reason, String content) throws IOException {
        JsonNode answer = read(http.log(http.conversation(), "", content.getBytes(ISO_8859_1)));
        assertThat(answer.at("/say/0").textValue())
                .isEqualTo(Bundles.phrases().say(Language.EN, "note.unread." + reason));
        assertThat(answer.at("/heard/log/unread").textValue()).isEqualTo(reason);
        assertThat(answer.get("facts")).isEmpty();
    }

    @Test
    void aLogOfManyMegabytesIsReadToItsEndAndALongerOneIsNot() throws IOException {
        String line = "  - Downloading magento/module-catalog (104.0.7)\n";
        String many = line.repeat(20 * 1024 * 1024 / line.length());
        JsonNode answer = read(http.log(http.conversation(), "", (many + REFUSED).getBytes(UTF_8)));
        assertThat(answer.at("/heard/log/symptoms/0/lines/0").intValue())
                .isEqualTo((int) many.lines().count() + 2);
        HttpResponse<String> tooLong =
                http.log(http.conversation(), "", many.repeat(4).getBytes(UTF_8));
        assertThat(read(tooLong).at("/heard/log/unread").textValue()).isEqualTo("too-long");
    }

    @Test
    void aLogThatWindowsWroteIsRead() throws IOException {
        byte[] withMark = ("\ufeff" + REFUSED).getBytes(UTF_16LE);
        assertThat(read(http.log(http.conversation(), "", withMark))
                        .at("/facts/symptom/value")
                        .textValue())
                .isEqualTo("package-forbidden");
    }

    @Test
    void theSameLogAgainTellsNothingNewAndTheSameMessageAgainIsTheSame() throws IOException {
        String conversation = http.conversation();
        String first = send(conversation, "?id=u1").body();
        assertThat(send(conversation, "?id=u1").body()).isEqualTo(first);
        JsonNode again = read(send(conversation, ""));
        assertThat(again.get("turn").intValue()).isEqualTo(2);
        assertThat(again.at("/say/0").textValue()).isEqualTo(Bundles.phrases().say(Language.EN, "note.log-known"));
        JsonNode back = read(http.post(conversation, "{\"text\":\"/back\"}"));
        assertThat(back.get("facts")).as("the second log is no step to go back").isEmpty();
    }

    @Test
    void aLogThatBreaksOffLeavesNothingAndIsNoFaultOfTheServer() throws IOException {
        String conversation = http.conversation();
        try (Logged logged = Logged.everything()) {
            assertThat(http.raw(
                            "POST " + conversation + "/log HTTP/1.1",
                            "Host: localhost",
                            "Content-Type: application/octet-stream",
                            "Content-Length: 1000000",
                            "",
                            REFUSED))
                    .isEqualTo(400);
            assertThat(logged.lines()).noneMatch(line -> line.contains("failed") || line.contains("repo.magento.com"));
        }
        assertThat(server.ledger.conversations()).isEmpty();
        assertThat(read(send(conversation, "")).get("turn").intValue()).isEqualTo(1);
    }

    @Test
    void noSecretOfALogItsNameOrItsCommentIsRepeatedKeptOrLogged() throws IOException {
        String secret = TestServer.CANARY;
        String log = "Authorization: " + secret + "\n" + REFUSED.replace("HTTP/2", secret + " HTTP/2");
        try (Logged logged = Logged.everything()) {
            String query = "?name=" + secret + ".log&comment=key%20" + secret;
            HttpResponse<String> answer = http.log(http.conversation(), query, log.getBytes(UTF_8));
            assertThat(answer.body()).contains("package-forbidden").doesNotContain(secret);
            assertThat(read(answer).at("/heard/redactions").intValue()).isEqualTo(2);
            assertThat(server.ledger.conversations().toString())
                    .contains("acme/gift")
                    .doesNotContain(secret);
            assertThat(logged.lines().toString()).doesNotContain(secret);
        }
    }

    @Test
    void onlyBytesFromThePageItselfAreTaken() {
        String log = http.conversation() + "/log";
        assertThat(http.post(log, REFUSED).statusCode()).isEqualTo(415);
        assertThat(http.post(log, REFUSED, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(http.post(
                                log,
                                REFUSED,
                                "Content-Type",
                                "application/octet-stream",
                                "Origin",
                                "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("/api/chat/guess", "").statusCode()).isEqualTo(404);
        assertThat(send(http.conversation(), "?locale=tlh").statusCode()).isEqualTo(400);
        assertThat(server.ledger.conversations()).isEmpty();
    }

    private HttpResponse<String> send(String conversation, String query) {
        return http.log(conversation, query, REFUSED.getBytes(UTF_8));
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
