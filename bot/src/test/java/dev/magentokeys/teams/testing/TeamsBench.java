package dev.magentokeys.teams.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Places;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.teams.TeamsEdge;
import dev.magentokeys.teams.TeamsSettings;
import dev.magentokeys.testing.MemoryLedger;
import dev.magentokeys.testing.SettableClock;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The edge as a whole over real HTTP in local mode: a server of ours, a connector of ours, any dialogue behind it. */
public final class TeamsBench implements AutoCloseable {

    /** Longer than any conversation must rest between two messages. */
    private static final Duration A_WHILE = Duration.ofMinutes(2);

    private static final int MOST_TIMES = 5;

    public final FakeConnector connector = new FakeConnector();
    public final SettableClock clock = SettableClock.standing();
    public final MemoryLedger ledger = new MemoryLedger();
    private final AtomicInteger counter = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    public final Alerting alerting;
    private final Dialogue dialogue;
    private TeamsEdge edge;
    private Javalin server;

    public TeamsBench(Dialogue dialogue) {
        this.dialogue = dialogue;
        alerting = Alerting.of(ledger, new AlertSpeech(Bundles.ofAlerts()), clock);
        edge = edge();
        server = Javalin.create(edge::routes).start("127.0.0.1", 0);
    }

    private TeamsEdge edge() {
        return TeamsEdge.create(
                new TeamsSettings(Optional.empty(), TeamsSettings.MICROSOFT, List.of()),
                new Reception(ledger, dialogue, Engine.bookkeeping(), Engine.alertTalk(), clock),
                new Places(ledger, clock),
                alerting,
                Engine.logReader(),
                Masker::mask,
                new byte[32],
                clock);
    }

    /** Everything but what is stored begins anew. */
    public void restart() {
        server.stop();
        edge.close();
        edge = edge();
        server = Javalin.create(edge::routes).start("127.0.0.1", 0);
    }

    /** An id that no other activity has. */
    public String id() {
        return String.valueOf(1_795_000_000_000L + counter.incrementAndGet());
    }

    public TeamsPerson person(String name, Place place) {
        return new TeamsPerson(this, name, place);
    }

    public HttpResponse<String> post(ObjectNode activity) {
        return post(activity.toString());
    }

    public HttpResponse<String> post(String body) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/messages"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Carries what is in the outbox, a few times where it has to wait. */
    public void deliver() {
        for (int time = 0; time < MOST_TIMES && waits(ledger.deliver(couriers())); time++) {
            clock.advance(A_WHILE);
        }
        clock.advance(A_WHILE);
    }

    private List<Courier> couriers() {
        return Stream.concat(edge.couriers().stream(), Stream.of(alerting.watch()))
                .toList();
    }

    /** Lets just this time pass, and tries every parcel once. */
    public void pass(Duration duration) {
        clock.advance(duration);
        ledger.comeDue(couriers(), clock.instant());
        ledger.deliver(couriers());
    }

    private static boolean waits(List<Courier.Attempt> attempts) {
        return attempts.stream().anyMatch(Courier.Attempt.Later.class::isInstance);
    }

    /** Lets the time pass, and carries what has waited for it. */
    public void later(Duration duration) {
        clock.advance(duration);
        ledger.comeDue(couriers(), clock.instant());
        deliver();
    }

    @Override
    public void close() {
        server.stop();
        edge.close();
        connector.close();
    }
}
