package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.store.DataFolderException;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Eventually;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    @TempDir
    private Path data;

    private Settings settings() {
        return new Settings("127.0.0.1", 0, data, Optional.empty(), Optional.empty());
    }

    @Test
    void thePageIsServedAtItsAddress() {
        try (Server server = Server.start(settings())) {
            HttpResponse<String> page = ChatClient.get(server.address(), "");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
            assertThat(page.body()).startsWithIgnoringCase("<!doctype html>").contains("/page/app.js");
        }
    }

    @Test
    void aConversationOverHttpReachesTheVerdictOfTheStory() {
        try (Server server = Server.start(settings())) {
            ChatClient chat = new ChatClient(server.address());
            JsonNode verdict = SeedStory.toTheVerdict(chat, chat.say(SeedStory.TOLD));
            assertThat(verdict.at("/verdict/cause").asText()).isEqualTo("ownership-conflict");
            assertThat(verdict.at("/verdict/path").asText()).isEqualTo("support-ticket");
            List<Duration> times = chat.times().stream().sorted().toList();
            System.out.printf(
                    "Over HTTP: %d turns, median %d ms%n",
                    times.size(), times.get(times.size() / 2).toMillis());
        }
    }

    @Test
    void aRestartOnTheSameFolderGoesOnWhereTheConversationWas() {
        ChatClient before;
        JsonNode asked;
        try (Server server = Server.start(settings())) {
            before = new ChatClient(server.address());
            asked = before.say(SeedStory.TOLD);
        }
        try (Server server = Server.start(settings())) {
            ChatClient after = before.at(server.address());
            JsonNode next = after.press(SeedStory.choice(asked));
            assertThat(next.path("turn").asInt()).isEqualTo(2);
            assertThat(next.at("/facts/previousContact/value").asText()).isEqualTo("Anna Berg");
            assertThat(SeedStory.toTheVerdict(after, next).at("/verdict/cause").asText())
                    .isEqualTo("ownership-conflict");
        }
    }

    @Test
    void aSecondStartOnTheSameDataIsRefused() {
        try (Server server = Server.start(settings())) {
            assertThatThrownBy(() -> Server.start(settings()))
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageContaining("is in use by another running bot. [Hint: stop that one first");
            assertThat(ChatClient.get(server.address(), "health/live").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aStartThatFailsLetsTheDataFolderGo() throws IOException {
        Files.writeString(
                data.resolve("magento-keys.db"), "not a database, and long enough to be looked at: ".repeat(20));
        assertThatThrownBy(() -> Server.start(settings()))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("holds a database that cannot be opened. [Hint: ");
        Files.delete(data.resolve("magento-keys.db"));
        Server.start(settings()).close();
        assertThatThrownBy(() -> Server.start(new Settings("192.0.2.1", 0, data, Optional.empty(), Optional.empty())))
                .isInstanceOf(JavalinException.class);
        Server.start(settings()).close();
    }

    @Test
    void theAddressIsOneThatABrowserCanOpen() {
        try (Server server = Server.start(new Settings("0.0.0.0", 0, data, Optional.empty(), Optional.empty()))) {
            assertThat(server.address()).startsWith("http://localhost:");
            assertThat(ChatClient.get(server.address(), "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void withoutSlackAndTeamsTheirAddressesDoNotExist() {
        try (Server server = Server.start(settings())) {
            assertThat(ChatClient.post(server.address(), "api/messages", "{}").statusCode())
                    .isEqualTo(404);
            assertThat(ChatClient.get(server.address(), "slack/events").statusCode())
                    .isEqualTo(404);
            assertThat(ChatClient.post(server.address(), "slack/events", "{}").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void itIsReadyWhileTheStoreCanBeWritten() throws SQLException {
        try (Server server = Server.start(settings());
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("magento-keys.db"));
                Statement sql = other.createStatement()) {
            assertThat(ChatClient.get(server.address(), "health/ready").body()).isEqualTo("{\"status\":\"ready\"}");
            sql.execute("BEGIN IMMEDIATE");
            HttpResponse<String> stalled = ChatClient.get(server.address(), "health/ready");
            assertThat(stalled.statusCode()).isEqualTo(503);
            assertThat(stalled.body()).contains("\"reason\":\"the store cannot be written\"");
            assertThat(ChatClient.get(server.address(), "health/live").statusCode())
                    .isEqualTo(200);
            sql.execute("ROLLBACK");
            Eventually.await(
                    "it is ready again",
                    () -> ChatClient.get(server.address(), "health/ready").statusCode() == 200);
        }
    }
}
