package dev.magentokeys.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.testing.Eventually;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's side of Socket Mode on loopback: it says hello, sends envelopes and records what is acknowledged. */
public final class FakeSocket extends WebSocketServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CountDownLatch listening = new CountDownLatch(1);
    private final Queue<WebSocket> opened = new ConcurrentLinkedQueue<>();
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();

    public FakeSocket() {
        super(new InetSocketAddress("127.0.0.1", 0), 1);
        setReuseAddr(true);
        setDaemon(true);
        start();
        Eventually.await("the socket listens", () -> listening.getCount() == 0);
    }

    /** What {@code apps.connections.open} answers. */
    public Answer ticket() {
        return Answer.ok("{\"ok\":true,\"url\":\"ws://127.0.0.1:" + getPort() + "/link\"}");
    }

    /** Waits for the next connection of the client. */
    public WebSocket nextConnection() {
        Eventually.await("the client connects", () -> !opened.isEmpty());
        return opened.remove();
    }

    /** Waits for the next acknowledgement. */
    public JsonNode nextAcknowledgement() {
        try {
            Eventually.await("the client acknowledges", () -> !received.isEmpty());
            return JSON.readTree(received.remove());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public boolean hasNoAcknowledgement() {
        return received.isEmpty();
    }

    public static String envelope(String id, String type, ObjectNode payload, int retry) {
        ObjectNode envelope = JSON.createObjectNode()
                .put("envelope_id", id)
                .put("type", type)
                .put("accepts_response_payload", type.equals("slash_commands"));
        if (retry > 0) {
            envelope.put("retry_attempt", retry).put("retry_reason", "timeout");
        }
        envelope.set("payload", payload);
        return envelope.toString();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        sockets.add(socket);
        socket.send("{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A0KEYS\"}}");
        opened.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        received.add(message);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        sockets.remove(socket);
    }

    @Override
    public void onError(WebSocket socket, Exception e) {
        sockets.remove(socket);
    }

    @Override
    public void onStart() {
        listening.countDown();
    }

    @Override
    public void close() {
        try {
            stop(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
