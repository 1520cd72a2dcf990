package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.FakeSocket;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.util.List;
import java.util.Optional;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the connection of Socket Mode begins, ends and comes back. */
class SocketConnectionsTest {

    private final FakeSocket socket = new FakeSocket();
    private final SlackBench bench = new SlackBench(new ScriptedDialogue(), List.of(), Optional.of("xapp-of-the-test"));

    @BeforeEach
    void open() {
        bench.slack.always("apps.connections.open", socket::ticket);
    }

    @AfterEach
    void close() {
        bench.close();
        socket.close();
    }

    @Test
    void itConnectsWithTheAppToken() {
        connect();
        assertThat(bench.slack.calls("apps.connections.open"))
                .allSatisfy(call -> assertThat(call.authorization()).isEqualTo("Bearer xapp-of-the-test"));
    }

    @Test
    void whenSlackAsksItToDisconnectItComesBackOnANewConnection() {
        WebSocket first = connect();
        first.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\",\"debug_info\":{\"host\":\"x\"}}");
        socket.nextConnection().send(FakeSocket.envelope("e2", "slash_commands", command("status", "1.2.c"), 0));
        assertThat(socket.nextAcknowledgement().at("/payload/text").asText()).contains("heard: /status");
    }

    @Test
    void afterAConnectionThatBrokeItComesBack() {
        connect().close(CloseFrame.GOING_AWAY, "the server restarts");
        socket.nextConnection().send(FakeSocket.envelope("e2", "slash_commands", command("status", "1.2.c"), 0));
        assertThat(socket.nextAcknowledgement().at("/payload/text").asText()).contains("heard: /status");
    }

    @Test
    void aSlackThatCannotBeReachedAtTheStartIsTriedAgain() {
        bench.slack.next("apps.connections.open", Answer.error("internal_error"));
        bench.edge().startSocket();
        assertThat(socket.nextConnection().isOpen()).isTrue();
    }

    /** The client opens one connection to start with and may replace it at once: the last one counts. */
    private WebSocket connect() {
        bench.edge().startSocket();
        return socket.nextConnection();
    }

    private ObjectNode command(String text, String trigger) {
        ObjectNode payload = Json.object();
        Payloads.command(text, trigger, bench.slack.responseUrl("command")).forEach(payload::put);
        return payload.put("is_enterprise_install", false);
    }
}
