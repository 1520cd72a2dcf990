package dev.magentokeys.teams.testing;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Places;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.teams.TeamsEdge;
import dev.magentokeys.teams.TeamsSettings;
import dev.magentokeys.testing.MemoryLedger;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The edge's real route on loopback, with a service of our own before it. */
public final class FrontDoor implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final TeamsEdge edge;
    private final Javalin javalin;

    public FrontDoor(TeamsSettings settings) {
        MemoryLedger ledger = new MemoryLedger();
        InstantSource clock = InstantSource.system();
        edge = TeamsEdge.create(
                settings,
                new Reception(ledger, Engine.dialogue(), clock),
                new Places(ledger, clock),
                Alerting.of(ledger, new AlertSpeech(Bundles.ofAlerts()), clock),
                Engine.logReader(),
                Masker::mask,
                new byte[32],
                clock);
        javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    edge.routes(config);
                })
                .start("127.0.0.1", 0);
    }

    /** For one tenant, with a password. */
    public static TeamsSettings settings(Metadata metadata) {
        TeamsSettings.App app = new TeamsSettings.App(Payloads.APP_ID, Payloads.TENANT, Optional.of("a-password"));
        return new TeamsSettings(Optional.of(app), metadata.url(), List.of());
    }

    public static TeamsSettings local() {
        return new TeamsSettings(Optional.empty(), TeamsSettings.MICROSOFT, List.of());
    }

    /** With one header of the service. */
    public int knock(String authorization, JsonNode activity) {
        return post(activity.toString(), "Content-Type", "application/json", "Authorization", authorization)
                .statusCode();
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> post(String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + javalin.port() + "/api/messages"))
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        javalin.stop();
        edge.close();
    }
}
