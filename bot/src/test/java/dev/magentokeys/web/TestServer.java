package dev.magentokeys.web;

import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Review;
import dev.magentokeys.delivery.InMemoryLedger;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.secrets.Masked;
import io.javalin.Javalin;
import java.time.InstantSource;

/** The web edge on the loopback interface, with a masker that knows one secret. */
final class TestServer implements AutoCloseable {

    /** Looks like the private half of an access key; made of two halves so that no scanner takes it for one. */
    static final String CANARY = "deadbeefdeadbeef" + "0123456789abcdef";

    private static final int ANY_FREE_PORT = 0;

    final InMemoryLedger ledger = new InMemoryLedger();
    private final Javalin javalin;

    private TestServer(Dialogue dialogue, Review review, WebSettings settings, int port) {
        Reception reception =
                new Reception(ledger, dialogue, Engine.bookkeeping(), Engine.alertTalk(), InstantSource.system());
        WebEdge edge = WebEdge.create(reception, review, TestServer::mask, Engine.logReader(), settings);
        this.javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    edge.addTo(config);
                })
                .start("127.0.0.1", port);
    }

    static <D extends Dialogue & Review> TestServer start(D dialogue) {
        return new TestServer(dialogue, dialogue, WebSettings.loopback(), ANY_FREE_PORT);
    }

    static <D extends Dialogue & Review> TestServer start(D dialogue, WebSettings settings) {
        return new TestServer(dialogue, dialogue, settings, ANY_FREE_PORT);
    }

    static TestServer start(Dialogue dialogue, Review review) {
        return new TestServer(dialogue, review, WebSettings.loopback(), ANY_FREE_PORT);
    }

    /** Starts where another server was, as after a restart of the machine. */
    static <D extends Dialogue & Review> TestServer restart(D dialogue, int port) {
        return new TestServer(dialogue, dialogue, WebSettings.loopback(), port);
    }

    int port() {
        return javalin.port();
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static Masked mask(String text) {
        int count = text.split(CANARY, -1).length - 1;
        return new Masked(text.replace(CANARY, "••••cdef"), count);
    }
}
