package dev.magentokeys.api;

import dev.magentokeys.Server;
import dev.magentokeys.access.ApiToken;
import dev.magentokeys.access.Role;
import dev.magentokeys.delivery.TokenSecret;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.store.BesideStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The real server on loopback with its real store. Every response is held to the file of the API. */
final class RunningApi implements AutoCloseable {

    private final Path data;
    private final Server server;
    private final Contract contract = new Contract();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    RunningApi(Path data) {
        this.data = data;
        this.server = Server.start(new Settings("127.0.0.1", 0, data, Optional.empty(), Optional.empty()));
    }

    String address() {
        return server.address();
    }

    /** Makes a token as the operator does, beside the running server. */
    String token(String tenant, String name, Role role) {
        TokenSecret secret = TokenSecret.random(new SecureRandom());
        try (BesideStore store = BesideStore.open(data)) {
            store.access(page -> page.tokens(new Tenant(tenant))
                    .add(ApiToken.made(name, role, secret.hash(), "local:terminal", Instant.now())));
        }
        return secret.reveal();
    }

    void revoke(String tenant, String name) {
        try (BesideStore store = BesideStore.open(data)) {
            store.access(page -> page.tokens(new Tenant(tenant)).revoke(name, "local:terminal", Instant.now()));
        }
    }

    HttpResponse<String> get(String token, String path) {
        return send(token, "GET", path, "", Map.of());
    }

    HttpResponse<String> post(String token, String path, String json) {
        return send(token, "POST", path, json, Map.of("Content-Type", "application/json"));
    }

    HttpResponse<String> put(String token, String path, String json, String tag) {
        return send(token, "PUT", path, json, Map.of("Content-Type", "application/json", "If-Match", tag));
    }

    /** @param path from the root on */
    HttpResponse<String> send(String token, String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server.address()).resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            contract.check(method, path, response);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
