package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.access.Asker;
import dev.magentokeys.access.Role;
import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.Moves;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.delivery.Roster;
import dev.magentokeys.delivery.Transfers;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.teams.testing.ConnectorCall;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A shop whose production uses the key that Anna left behind; she may record transfers. */
abstract class WithAlerts {

    static final Tenant TENANT = new Tenant("teams:" + Payloads.TENANT);
    static final Asker ANNA = new Asker(TENANT, TENANT.key() + ":" + Payloads.entra("anna"));

    final TeamsBench bench = new TeamsBench(Engine.dialogue());

    /** What everybody sees who looks at the channel. */
    final TeamsPerson channel = bench.person("anna", Place.channel());

    final TeamsPerson anna = bench.person("anna", Place.thread("900"));

    @BeforeEach
    void aShopWhoseProductionUsesKeyX() {
        told(Sample.directory());
        bench.ledger.inOneCommit(page -> {
            page.roster(TENANT)
                    .name(new Roster.Named(ANNA.person(), Role.KEEPER, TENANT.key() + ":boss", Sample.SINCE));
            return page;
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    void told(Directory directory) {
        bench.ledger.inOneCommit(page -> page.directory(TENANT)
                .write(directory.held().stream()
                        .filter(held -> page.directory(TENANT)
                                .directory()
                                .find(held.ref())
                                .isEmpty())
                        .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                        .toList()));
    }

    /** In a thread; alerts come to the channel all the same. */
    void subscribe() {
        subscribe(anna, channel);
    }

    void subscribe(TeamsPerson who, TeamsPerson where) {
        who.say("alerts on");
        bench.deliver();
        assertThat(where.seen().stream().map(TeamsPerson::text))
                .anyMatch(text -> text.startsWith("Alerts come to this channel"));
    }

    void transfer(String id) {
        new Transfers(bench.ledger, bench.clock).tell(TENANT, Moves.move(id, Transfer.Kind.OTHER_ACCOUNT));
        bench.pass(Duration.ofSeconds(2));
    }

    /** The alert as it was posted last, with Teams' id. */
    JsonNode posted() {
        transfer("t1");
        return channel.last();
    }

    /** Those who look at the post see it in the thread that it begins. */
    TeamsPerson at(JsonNode post, String name) {
        return bench.person(name, Place.thread(post.path("id").asText()));
    }

    /** What stands in the place of the post now. */
    JsonNode edited(JsonNode post) {
        List<JsonNode> edits = at(post, "anyone").replaced();
        return edits.get(edits.size() - 1);
    }

    Alert alert() {
        List<Alert> alerts = alerts();
        assertThat(alerts).hasSize(1);
        return alerts.get(0);
    }

    List<Alert> alerts() {
        return bench.ledger.inOneCommit(page -> page.alerts(TENANT).alerts());
    }

    /** Messages that were posted or edited. */
    List<ConnectorCall> calls() {
        return bench.connector.calls().stream()
                .filter(call -> !call.method().equals("GET"))
                .toList();
    }
}
