package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.State;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsPerson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who leaves a team is asked about when that person is a primary contact, and nobody is alarmed before. */
class DeparturesTest extends WithAlerts {

    @BeforeEach
    void annaIsThePrimaryContact() {
        Licence hers = new Licence("shop", "Shop", Optional.of("anna-account"), Optional.of("anna"), Optional.empty());
        bench.ledger.inOneCommit(page -> {
            var book = page.directory(TENANT);
            Change change = book.directory().changeTo(hers, Sample.TOLD).orElseThrow();
            return book.write(List.of(new Audited(Sample.SINCE, "cleo", change)));
        });
    }

    @Test
    void aContactWhoWasMatchedRaisesAQuestionAndOnce() {
        match(Payloads.entra("anna"));
        subscribe();
        ObjectNode removed = removed("anna", "teamMemberRemoved");
        leaves(removed);
        leaves(removed);
        JsonNode asked = channel.last();
        assertThat(TeamsPerson.text(asked)).startsWith("A question: ").contains("user removed: Anna");
        assertThat(alert().history()).hasSize(1);
        at(asked, "anna").press(asked, "alert:yes-it-moved:shop/key-x");
        assertThat(alert().state()).isEqualTo(State.OPEN);
    }

    @Test
    void soDoesOneWhoseEmailTeamsTells() {
        ObjectNode removed = removed("somebody", "teamMemberRemoved");
        ((ObjectNode) removed.at("/membersRemoved/0")).put("email", "anna@example.com");
        leaves(removed);
        assertThat(alert().state()).isEqualTo(State.SUSPECTED);
    }

    @Test
    void andOneWhoseEmailTeamsTellsWhenItIsAsked() {
        bench.person("anna", Place.personal("anna")).install();
        bench.connector.member(Payloads.entra("anna"), "Somebody", "Anna@Example.com");
        leaves(removed("anna", "teamMemberRemoved"));
        assertThat(alert().state()).isEqualTo(State.SUSPECTED);
    }

    @Test
    void whoCannotBeAskedAboutIsKnownByTheMatch() {
        bench.person("anna", Place.personal("anna")).install();
        match(Payloads.entra("anna"));
        leaves(removed("anna", "teamMemberRemoved"));
        assertThat(alert().state()).isEqualTo(State.SUSPECTED);
    }

    @Test
    void nobodyIsTakenForAContactByName() {
        ObjectNode removed = removed("anna", "teamMemberRemoved");
        ((ObjectNode) removed.at("/membersRemoved/0")).put("name", "Anna");
        leaves(removed);
        assertThat(alerts()).isEmpty();
    }

    @Test
    void whoLeavesAGroupChatHasNotLeft() {
        match(Payloads.entra("anna"));
        ObjectNode removed = bench.person("ben", Place.group("ops")).activity("conversationUpdate");
        member(removed, "anna");
        leaves(removed);
        assertThat(alerts()).isEmpty();
    }

    @Test
    void anotherOrganisationsPeopleAreNotOurs() {
        match(Payloads.entra("anna"));
        ObjectNode removed = removed("anna", "teamMemberRemoved");
        removed.withObject("/conversation").put("tenantId", "another");
        removed.withObject("/channelData/tenant").put("id", "another");
        leaves(removed);
        assertThat(alerts()).isEmpty();
    }

    private void leaves(ObjectNode removed) {
        bench.post(removed);
        bench.deliver();
    }

    private ObjectNode removed(String user, String event) {
        ObjectNode update = bench.person("ben", Place.channel()).activity("conversationUpdate");
        update.withObject("/channelData").put("eventType", event);
        return member(update, user);
    }

    private static ObjectNode member(ObjectNode update, String user) {
        update.putArray("membersRemoved").addObject().put("id", "29:" + user).put("aadObjectId", Payloads.entra(user));
        return update;
    }

    private void match(String user) {
        bench.ledger.inOneCommit(page -> {
            page.alerts(TENANT).match("anna", TENANT.key() + ":" + user);
            return user;
        });
    }
}
