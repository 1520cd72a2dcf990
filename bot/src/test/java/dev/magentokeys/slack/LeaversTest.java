package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.State;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A user of the workspace who is deactivated, as Slack reports it. */
class LeaversTest {

    private static final Tenant TENANT = new Tenant("slack:" + Payloads.TEAM);
    private static final Licence ANNAS =
            new Licence("shop", "Shop", Optional.of("anna-account"), Optional.of("anna"), Optional.empty());

    private final SlackBench bench = new SlackBench(Engine.dialogue());

    @BeforeEach
    void annaIsThePrimaryContact() {
        bench.ledger.inOneCommit(page -> page.directory(TENANT)
                .write(Sample.directory(ANNAS).held().stream()
                        .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                        .toList()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<Alert> alerts() {
        return bench.ledger.inOneCommit(page -> page.alerts(TENANT).alerts());
    }

    private static ObjectNode gone(String event, String email) {
        return Payloads.userChange(event, "U0GONE", "Anna", email, true);
    }

    @Test
    void aPrimaryContactIsAskedAboutOnceHoweverOftenItIsReported() {
        assertThat(bench.event(gone("Ev1", "anna@example.com")).statusCode()).isEqualTo(200);
        bench.event(gone("Ev1", "anna@example.com"));
        bench.event(gone("Ev2", "anna@example.com"));
        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.state()).isEqualTo(State.SUSPECTED);
            assertThat(alert.history()).hasSize(1);
            assertThat(alert.evidence()).containsExactly("2026-11-18T11:06:40Z  slack: user removed: Anna");
        });
    }

    @Test
    void aMatchIsEnoughWithoutTheScopeOfAddresses() {
        bench.ledger.inOneCommit(page -> {
            page.alerts(TENANT).match("anna", "slack:" + Payloads.TEAM + ":U0GONE");
            return page;
        });
        bench.event(gone("Ev1", ""));
        assertThat(alerts()).hasSize(1);
    }

    @Test
    void whoChangedAProfileOrHasOnlyTheNameIsNotAskedAbout() {
        bench.event(Payloads.userChange("Ev1", "U0GONE", "Anna", "anna@example.com", false));
        bench.event(gone("Ev2", ""));
        bench.event(gone("Ev3", "another.anna@example.com"));
        ObjectNode stranger = gone("Ev4", "anna@example.com");
        ((ObjectNode) stranger.at("/event/user")).put("team_id", "T0OTHER");
        bench.event(stranger);
        ObjectNode bot = gone("Ev5", "anna@example.com");
        ((ObjectNode) bot.at("/event/user")).put("is_bot", true);
        bench.event(bot);
        assertThat(alerts()).isEmpty();
    }

    @Test
    void whatCannotBeStoredIsReportedAgain() {
        bench.ledger.setBroken(true);
        assertThat(bench.event(gone("Ev1", "anna@example.com")).statusCode()).isEqualTo(503);
        bench.ledger.setBroken(false);
        bench.event(gone("Ev1", "anna@example.com"));
        assertThat(alerts()).hasSize(1);
    }
}
