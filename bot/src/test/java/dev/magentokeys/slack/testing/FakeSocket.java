package dev.magentokeys.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's side of Socket Mode on loopback: it says hello, sends envelopes and records what is acknowledged. */
public final class FakeSocket extends WebSocketServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 20;

    private final CountDownLatch listening = new CountDownLatch(1);
    private final BlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();

    public FakeSocket() {
        super(new InetSocketAddress("127.0.0.1", 0), 1);
        setReuseAddr(true);
        setDaemon(true);
        start();
        await(listening);
    }

    /** What {@code apps.connections.open} answers. */
    public FakeSlack.Answer ticket() {
        return FakeSlack.Answer.ok("{\"ok\":true,\"url\":\"ws://127.0.0.1:" + getPort() + "/link\"}");
    }

    /** Waits for the next connection of the client. */
    public WebSocket nextConnection() {
        return taken(opened);
    }

    /** Waits for the next acknowledgement. */
    public JsonNode nextAcknowledgement() {
        try {
            return JSON.readTree(taken(received));
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

    private static <T> T taken(BlockingQueue<T> queue) {
        try {
            T next = queue.poll(SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing came in " + SECONDS + " s");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the socket did not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
