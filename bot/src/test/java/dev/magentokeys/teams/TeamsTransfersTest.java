package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts, transfers and plans as they are typed and pressed in an organisation's Teams. */
class TeamsTransfersTest {

    private static final String PLAN = "transfer plan from anna to berta other-account licence=shop";

    private final TeamsBench bench = new TeamsBench(Engine.dialogue());
    private final TeamsPerson anna = bench.person("anna", Place.personal("anna"));
    private final TeamsPerson annaInChannel = bench.person("anna", Place.thread("1"));
    private final TeamsPerson boInChannel = bench.person("bo", Place.thread("1"));

    @BeforeEach
    void aShopWhoseProductionUsesKeyX() {
        anna.install();
        bench.ledger.inOneCommit(page -> page.directory(new Tenant("teams:" + Payloads.TENANT))
                .write(Sample.directory().held().stream()
                        .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                        .toList()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void everybodyInTheChannelTicksThePlanOffInPlace() {
        JsonNode plan = annaInChannel.say(PLAN);
        assertThat(TeamsPerson.text(plan)).contains("Plan p1", "☐ 3.");
        JsonNode answer = boInChannel.press(plan, "plan:done:make-pair:p1");
        assertThat(TeamsPerson.text(answer)).contains("☑ 3.", "bo");
        assertThat(TeamsPerson.choices(answer)).contains("plan:done:shared-access:p1");
        List<JsonNode> replaced = boInChannel.replaced();
        assertThat(TeamsPerson.text(replaced.get(replaced.size() - 1))).contains("☑ 3.");
        boInChannel.press(plan, "plan:happened:-:p1");
        assertThat(TeamsPerson.text(boInChannel.last())).contains("Only the people whom an admin named");
        assertThat(TeamsPerson.text(annaInChannel.press(plan, "plan:happened:-:p1")))
                .contains("☑ 3.", "It has happened");
        assertThat(TeamsPerson.text(annaInChannel.last())).contains("Recorded: from Anna to Berta");
        assertThat(TeamsPerson.text(anna.say("transfers"))).contains("p1");
    }

    @Test
    void alertsAreAskedForInTheChannelWhateverTheThread() {
        bench.post(annaInChannel.message("alerts on"));
        assertThat(bench.ledger.parcels())
                .filteredOn(parcel -> parcel.courier().equals("teams-alerts"))
                .extracting(Parcel::address)
                .containsExactly("teams:" + Payloads.TENANT + " teams:" + Payloads.TEAM);
    }

    @Test
    void inAPersonalChatOneSentenceSaysWhereAlertsGo() {
        assertThat(TeamsPerson.text(anna.say("alerts on"))).contains("here we speak alone");
        assertThat(TeamsPerson.text(annaInChannel.say("alerts"))).contains("No alerts come to this channel");
        assertThat(TeamsPerson.text(bench.person("bo", Place.group("ops")).say("larm")))
                .contains("No alerts come to this channel");
    }

    @Test
    void theFormIsACardInThePersonalChat() {
        JsonNode card = anna.say("transfer");
        assertThat(card.toString()).contains("MAGEID");
        anna.press(
                card,
                FormCard.SUBMIT_AT_ANY_TIME,
                Map.of("transfer.from", "anna", "transfer.to", "berta", "transfer.kind", "other-account"));
        assertThat(TeamsPerson.text(anna.last())).contains("Recorded: from Anna to Berta", "What will break");
    }

    @Test
    void plansAreListedWithAButtonForEach() {
        anna.say(PLAN);
        JsonNode list = anna.say("plans");
        anna.press(list, "plan:show:-:p1");
        assertThat(TeamsPerson.text(anna.last())).contains("Plan p1", "0 of 9 done");
    }
}
