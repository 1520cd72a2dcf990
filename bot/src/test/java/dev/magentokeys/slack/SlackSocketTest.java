package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.slack.testing.FakeSocket;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.util.List;
import java.util.Optional;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Socket Mode against a socket of ours. */
class SlackSocketTest {

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final FakeSocket socket = new FakeSocket();
    private final SlackBench bench = new SlackBench(dialogue, List.of(), Optional.of("xapp-of-the-test"));

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
    void aCommandIsAnsweredInItsAcknowledgement() {
        connect().send(FakeSocket.envelope("e1", "slash_commands", command("check", "1.2.a"), 0));
        JsonNode acknowledged = socket.nextAcknowledgement();
        assertThat(acknowledged.path("envelope_id").asText()).isEqualTo("e1");
        assertThat(acknowledged.at("/payload/text").asText()).contains("Turn 1, heard: /check");
        assertThat(acknowledged.at("/payload/blocks").toString()).contains("choice:0");
    }

    @Test
    void aDirectMessageIsTakenInAndItsRetryHasNoSecondEffect() {
        WebSocket connection = connect();
        ObjectNode event = Payloads.message("Ev0SAME", "1795000000.000500", "line 1\nline 2");
        connection.send(FakeSocket.envelope("e1", "events_api", event, 0));
        assertThat(socket.nextAcknowledgement().path("envelope_id").asText()).isEqualTo("e1");
        connection.send(FakeSocket.envelope("e1", "events_api", event, 1));
        assertThat(socket.nextAcknowledgement().path("envelope_id").asText()).isEqualTo("e1");
        assertThat(dialogue.texts()).containsExactly("line 1\nline 2");
        assertThat(bench.ledger.parcels()).hasSize(1);
    }

    @Test
    void aPressGoesOnWithTheConversationOfTheCommand() {
        WebSocket connection = connect();
        connection.send(FakeSocket.envelope("e1", "slash_commands", command("check", "1.2.a"), 0));
        socket.nextAcknowledgement();
        ObjectNode press =
                Payloads.press("choice:0", "{\"t\":1,\"c\":\"yes\"}", "1.2.b", bench.slack.responseUrl("press"));
        connection.send(FakeSocket.envelope("e2", "interactive", press, 0));
        socket.nextAcknowledgement();
        assertThat(dialogue.last().content()).isEqualTo(new Message.Pressed("yes", Optional.of(1)));
        bench.deliver();
        assertThat(bench.slack.calls("/hooks/press").get(0).json().path("text").asText())
                .startsWith("Turn 2");
    }

    @Test
    void theShortcutAndAMentionComeOverTheSocketToo() {
        WebSocket connection = connect();
        ObjectNode post = Payloads.botPost("W: Loading composer repositories with package information");
        ObjectNode chosen = Payloads.shortcut(post, "1.2.c", bench.slack.responseUrl("short"));
        connection.send(FakeSocket.envelope("e1", "interactive", chosen, 0));
        assertThat(socket.nextAcknowledgement().path("envelope_id").asText()).isEqualTo("e1");
        assertThat(dialogue.last().content()).isInstanceOf(Message.Log.class);
        ObjectNode mention = Payloads.mention("Ev0M", "1795000000.000700", "hello");
        connection.send(FakeSocket.envelope("e2", "events_api", mention, 0));
        assertThat(socket.nextAcknowledgement().path("envelope_id").asText()).isEqualTo("e2");
        assertThat(dialogue.texts()).containsExactly("hello");
    }

    @Test
    void whatCouldNotBeStoredIsNotAcknowledgedAndIsTakenInWhenItComesAgain() {
        WebSocket connection = connect();
        ObjectNode event = Payloads.message("Ev0SAME", "1795000000.000500", "please keep");
        bench.ledger.setBroken(true);
        connection.send(FakeSocket.envelope("lost", "events_api", event, 0));
        bench.ledger.awaitRefusal();
        bench.ledger.setBroken(false);
        connection.send(FakeSocket.envelope("again", "events_api", event, 1));
        assertThat(socket.nextAcknowledgement().path("envelope_id").asText()).isEqualTo("again");
        assertThat(socket.hasNoAcknowledgement()).isTrue();
        assertThat(dialogue.texts()).containsExactly("please keep");
    }

    @Test
    void withoutASigningSecretNobodyIsTrustedOverHttp() {
        assertThat(bench.command("check").statusCode()).isEqualTo(404);
        assertThat(dialogue.heard()).isEmpty();
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
