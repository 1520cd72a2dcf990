package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import dev.magentokeys.chat.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Fetches the service's OpenID document, and the keys that it points at. */
final class KeyFetch {

    /** For both requests together, to the last byte. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI openIdUrl;

    KeyFetch(URI openIdUrl) {
        this.openIdUrl = openIdUrl;
    }

    /** By key id. Fails when a request does, takes too long, or brings no key that can be used. */
    CompletableFuture<Map<String, OpenIdMetadataKey>> keys() {
        return json(openIdUrl)
                .thenApply(this::keysUrl)
                .thenCompose(this::json)
                .thenApply(KeySet::read)
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private CompletableFuture<JsonNode> json(URI url) {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray());
        CompletableFuture<HttpResponse<byte[]>> inTime =
                exchange.copy().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        // Hangs up on a server that has not answered to the end.
        return inTime.whenComplete((response, failure) -> exchange.cancel(true)).thenApply(KeyFetch::parsed);
    }

    private static JsonNode parsed(HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            throw new IllegalStateException("HTTP " + response.statusCode() + " [Hint: see whether the service is up]");
        }
        try {
            return Json.MAPPER.readTree(response.body());
        } catch (IOException notJson) {
            throw new CompletionException(notJson);
        }
    }

    /** As safe a place as the document's own, or none. */
    private URI keysUrl(JsonNode document) {
        URI url = URI.create(Json.text(document, "jwks_uri").orElse(""));
        if (!openIdUrl.getScheme().equals(url.getScheme()) || url.getHost() == null) {
            throw new IllegalStateException("jwks_uri is not usable [Hint: see what the OpenID document says]");
        }
        return url;
    }
}
