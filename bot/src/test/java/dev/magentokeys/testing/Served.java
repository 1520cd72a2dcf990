package dev.magentokeys.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** How a server of a test answers a request. */
@FunctionalInterface
public interface Served {

    void to(HttpExchange exchange) throws IOException;

    static Served bytes(byte[] content) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        };
    }

    static Served text(String content) {
        return bytes(content.getBytes(UTF_8));
    }

    /** What a platform gives to who may not read files. */
    static Served signIn() {
        return exchange -> {
            byte[] page = "<!DOCTYPE html><html lang=\"en\"><body>Sign in to Acme</body></html>".getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        };
    }

    static Served redirect(String elsewhere) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", elsewhere);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    static Served status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Served busy(int seconds) {
        return exchange -> {
            exchange.getResponseHeaders().add("Retry-After", String.valueOf(seconds));
            exchange.sendResponseHeaders(429, -1);
        };
    }

    /** Says its length, sends half of it, and hangs up. */
    static Served half(String content) {
        return exchange -> {
            byte[] bytes = content.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
        };
    }

    /** Says nothing of its length, and sends so many bytes of log lines unless the other side hangs up. */
    static Served endless(long length) {
        byte[] line = "  - Installing symfony/console (v5.4.0): Extracting archive\n"
                .repeat(1_000)
                .getBytes(UTF_8);
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            for (long sent = 0; sent < length; sent += line.length) {
                out.write(line);
            }
        };
    }

    /** First this, then that, and the last for good. */
    static Served inTurn(Served... answers) {
        Iterator<Served> next = List.of(answers).iterator();
        return exchange -> {
            Served answer;
            synchronized (next) {
                answer = next.hasNext() ? next.next() : answers[answers.length - 1];
            }
            answer.to(exchange);
        };
    }
}
