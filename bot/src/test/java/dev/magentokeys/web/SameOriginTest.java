package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

    private static final WebSettings SETTINGS = new WebSettings(
            Set.of("Keys.Example.com", "chat.example.com:8443"), ConversationIds.unguessable(), Optional::empty);

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final TestServer server = TestServer.start(dialogue, SETTINGS);
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:3000",
                "LOCALHOST:1",
                "127.0.0.1",
                "127.0.0.1:99",
                "[::1]",
                "[::1]:3000",
                "keys.example.com",
                "keys.example.com:443",
                "chat.example.com:8443"
            })
    void loopbackNamesAndConfiguredNamesAreServed(String host) {
        assertThat(http.raw("GET / HTTP/1.1", "Host: " + host, "Connection: close", "", ""))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example", "localhost.evil.example", "evil-localhost", "chat.example.com", "chat.example.com:80",
                "127.0.0.1.evil.example:3000", "192.168.1.5", "localhost:3000:1", "keys.example.com.", "0.0.0.0"
            })
    void aNameThatPointsHereByATrickIsRefused(String host) {
        assertThat(http.raw("GET / HTTP/1.1", "Host: " + host, "Connection: close", "", ""))
                .isIn(400, 403);
        assertThat(http.raw("GET /page/app.js HTTP/1.1", "Host: " + host, "Connection: close", "", ""))
                .isIn(400, 403);
        assertThat(http.raw(
                        "POST /api/chat HTTP/1.1",
                        "Host: " + host,
                        "Content-Type: application/json",
                        "Content-Length: 2",
                        "Connection: close",
                        "",
                        "{}"))
                .isIn(400, 403);
    }

    @Test
    void aRequestWithoutHostIsRefused() {
        assertThat(http.raw("GET / HTTP/1.0", "", "")).isEqualTo(403);
    }

    @Test
    void thePageItselfMayTalkToItsApi() {
        assertThat(http.post(http.conversation(), "{\"text\":\"a\"}", "Origin", server.address())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://127.0.0.1:1", "http://localhost.evil.example", "file://"
            })
    void anotherSiteMayNot(String origin) {
        assertThat(http.post(http.conversation(), "{\"text\":\"a\"}", "Origin", origin)
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.post("/api/chat", "{}", "Origin", origin).statusCode()).isEqualTo(403);
        assertThat(dialogue.heard()).isEmpty();
    }

    @Test
    void thoseWhoWatchTheServerMayAskUnderAnyName() {
        assertThat(http.raw("GET /health/live HTTP/1.1", "Host: 10.1.2.3:3000", "Connection: close", "", ""))
                .isEqualTo(200);
    }
}
