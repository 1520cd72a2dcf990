package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.teams.testing.FrontDoor;
import dev.magentokeys.teams.testing.Payloads;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalModeTest {

    private static final String JSON = "application/json";
    private static final FrontDoor DOOR = new FrontDoor(FrontDoor.local());

    @AfterAll
    static void close() {
        DOOR.close();
    }

    @Test
    void aTestClientOnThisMachineNeedsNoToken() {
        assertThat(post(local(), "Content-Type", JSON)).isEqualTo(202);
        assertThat(post(local(), "Content-Type", "Application/JSON; charset=utf-8"))
                .isEqualTo(202);
        assertThat(post(Payloads.message("hello"), "Content-Type", JSON)).isEqualTo(202);
    }

    @Test
    void noPageInABrowserCanSpeakToIt() {
        assertThat(post(local(), "Content-Type", JSON, "Origin", "https://example.com"))
                .isEqualTo(415);
        assertThat(post(local(), "Content-Type", JSON, "Origin", "http://127.0.0.1:3000"))
                .isEqualTo(415);
        assertThat(post(local(), "Content-Type", JSON, "Origin", "null")).isEqualTo(415);
        assertThat(post(local())).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "text/plain;application/json"
            })
    void whatAPageMaySendUnaskedIsNotTaken(String contentType) {
        assertThat(post(local(), "Content-Type", contentType)).isEqualTo(415);
    }

    @Test
    void itStillAnswersNowhereElse() {
        assertThat(post(local().put("serviceUrl", "http://192.0.2.7:3978/"), "Content-Type", JSON))
                .isEqualTo(401);
    }

    private static int post(ObjectNode activity, String... headers) {
        HttpResponse<String> answer = DOOR.post(activity.toString(), headers);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
        return answer.statusCode();
    }

    private static ObjectNode local() {
        return Payloads.message("hello").put("serviceUrl", "http://localhost:56150/_connector");
    }
}
