package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Calls Slack, once and with a time-out. How a call ended is a value: nothing is thrown for what Slack or the network does.
 * Thread-safe.
 */
final class SlackApi {

    private static final Set<String> RATE_LIMITED = Set.of("ratelimited", "rate_limited");
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    private final String prefix;
    private final String token;

    /** @param prefix ends in {@code /api/} */
    SlackApi(String prefix, String token) {
        this.prefix = prefix;
        this.token = token;
    }

    /** Calls a Web API method. */
    Outcome call(String method, ObjectNode body) {
        return call(method, body, TIMEOUT);
    }

    /** Calls a Web API method that somebody waits for. */
    Outcome call(String method, ObjectNode body, Duration patience) {
        return send(authorized(prefix + method)
                .timeout(patience)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Asks for a file of which only the id is known. */
    Outcome fileInfo(String id) {
        return send(authorized(prefix + "files.info?file=" + URLEncoder.encode(id, UTF_8))
                .GET()
                .build());
    }

    /** Answers at a response URL, which needs no token and gets none. */
    Outcome hook(String url, ObjectNode body) {
        return send(request(url)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** What is known of a person; fails with {@link IOException} when Slack does not say. */
    CompletableFuture<Profile> profile(String user) {
        String query = "users.info?include_locale=true&user=" + URLEncoder.encode(user, UTF_8);
        return client.sendAsync(authorized(prefix + query).GET().build(), HttpResponse.BodyHandlers.ofString())
                .thenCompose(response -> outcome(response) instanceof Outcome.Done
                        ? CompletableFuture.completedFuture(profileIn(response.body()))
                        : CompletableFuture.failedFuture(new IOException("users.info gave no answer")));
    }

    private static Profile profileIn(String body) {
        return Json.read(body).map(Profile::of).orElseGet(() -> Profile.UNKNOWN);
    }

    private HttpRequest.Builder authorized(String url) {
        return request(url).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8");
    }

    private Outcome send(HttpRequest request) {
        try {
            return outcome(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Outcome.Failed(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("interrupted");
        }
    }

    private static Outcome outcome(HttpResponse<String> response) {
        int status = response.statusCode();
        Optional<ObjectNode> json = Json.read(response.body());
        Optional<String> error = json.flatMap(body -> Json.text(body, "error"));
        if (status == 429 || error.filter(RATE_LIMITED::contains).isPresent()) {
            return new Outcome.Busy(retryAfter(response));
        }
        if (status >= 500) {
            return new Outcome.Failed("HTTP " + status);
        }
        if (error.isPresent() || status >= 300) {
            return new Outcome.Refused(error.orElse("HTTP " + status));
        }
        // A response URL answers with the bare word "ok".
        return new Outcome.Done(json.orElseGet(Json::object));
    }

    /** How long Slack asks to wait: a second at least, an hour at most. */
    static Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(RetryAfter::seconds)
                .orElse(PAUSE);
    }
}
