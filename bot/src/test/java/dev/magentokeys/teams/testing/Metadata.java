package dev.magentokeys.teams.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves an OpenID document and the keys that it points at, on loopback; it can also fail, and hang. */
public final class Metadata implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile List<SigningKey> keys;
    private volatile int status = 200;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    public Metadata(SigningKey... keys) {
        this.keys = List.of(keys);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/openid", exchange -> {
            fetches.incrementAndGet();
            answer(
                    exchange,
                    object().put("issuer", "https://api.botframework.com").put("jwks_uri", at("/keys")));
        });
        server.createContext("/keys", exchange -> answer(exchange, keySet()));
        server.start();
    }

    /** Of the OpenID document. */
    public URI url() {
        return URI.create(at("/openid"));
    }

    /** How often the document was asked for. */
    public int fetches() {
        return fetches.get();
    }

    public void publish(SigningKey... published) {
        keys = List.of(published);
    }

    public void answerWith(int newStatus) {
        status = newStatus;
    }

    /** From now on nothing is answered, until {@link #goOn()}. */
    public void hang() {
        gate = new CountDownLatch(1);
    }

    public void goOn() {
        gate.countDown();
    }

    private ObjectNode keySet() {
        ObjectNode set = object();
        keys.forEach(key -> set.withArray("keys").add(key.jwk()));
        return set;
    }

    private void answer(HttpExchange exchange, ObjectNode json) throws IOException {
        try (exchange) {
            gate.await();
            byte[] body = json.toString().getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static ObjectNode object() {
        return new ObjectMapper().createObjectNode();
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
        threads.shutdownNow();
    }
}
