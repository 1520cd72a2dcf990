package dev.magentokeys.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.magentokeys.Engine;
import dev.magentokeys.delivery.FileOpener.Result;
import dev.magentokeys.evidence.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileOpenerTest {

    private final FileOpener opener = new FileOpener(Engine.logReader(), Duration.ofMinutes(1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html></html>",
                "\n\n  <!doctype HTML>",
                "\ufeff<html lang=\"en\">",
                "<!-- a comment --> <html>",
                "<HEAD><title>Sign in</title>"
            })
    void aWebPageIsNoLog(String page) {
        assertThat(open(page)).isEqualTo(new Result.Refused(Unreadable.NOT_FETCHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W: <html> is what it printed", "<warning>Cannot create cache</warning>", "x"})
    void aLogThatHoldsTagsIsALog(String log) {
        assertThat(open(log)).isInstanceOf(Result.Read.class);
    }

    @Test
    void aFileWithoutEndIsReadUpToTheLimit() {
        AtomicLong given = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return given.incrementAndGet() % 60 == 0 ? '\n' : 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int at = from; at < from + length; at++) {
                    into[at] = (byte) read();
                }
                return length;
            }
        };
        assertThat(opener.open(new Fetched.Content(endless, () -> Unreadable.NOT_FETCHED)))
                .isEqualTo(new Result.Refused(Unreadable.TOO_LONG));
        assertThat(given.get()).isLessThan(Mailroom.LARGEST_FILE + (1 << 20));
    }

    @Test
    void aDownloadThatStallsIsPutOff() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        HttpServer stalling = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        stalling.setExecutor(task -> new Thread(task).start());
        stalling.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('W');
            exchange.getResponseBody().flush();
            await(over);
        });
        stalling.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + stalling.getAddress().getPort() + "/");
            InputStream body = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream())
                    .body();
            FileOpener hurried = new FileOpener(Engine.logReader(), Duration.ofMillis(50));
            assertThat(hurried.open(new Fetched.Content(body, () -> Unreadable.NOT_FETCHED)))
                    .isInstanceOf(Result.Later.class);
        } finally {
            over.countDown();
            stalling.stop(0);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Result open(String file) {
        InputStream bytes = new ByteArrayInputStream(file.getBytes(UTF_8));
        return opener.open(new Fetched.Content(bytes, () -> Unreadable.NOT_FETCHED));
    }
}
