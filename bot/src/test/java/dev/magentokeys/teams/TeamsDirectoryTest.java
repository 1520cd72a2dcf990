package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamsDirectoryTest {

    private final TeamsBench bench = new TeamsBench(Engine.dialogue());
    private final TeamsPerson anna = bench.person("anna", Place.personal("anna"));
    private final TeamsPerson bo = bench.person("bo", Place.personal("bo"));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whoAddsTheAppFirstKeepsTheDirectoryAndTheNextIsAMember() {
        anna.install();
        bo.install();
        assertThat(anna.say("contacts add Anna Berg anna@example.com").toString())
                .contains("Noted");
        assertThat(bo.say("contacts").toString()).contains("Anna Berg");
        assertThat(bo.say("contacts remove anna-berg").toString()).contains("Only keepers and admins");
    }

    @Test
    void theFormIsACard() {
        anna.install();
        JsonNode card = anna.say("contacts add");
        anna.press(
                card,
                FormCard.SUBMIT_AT_ANY_TIME,
                Map.of("directory.contacts.name", "Anna Berg", "directory.contacts.email", ""));
        assertThat(anna.say("contacts").toString()).contains("anna-berg");
    }

    @Test
    void anotherOrganisationNeitherReadsNorChangesIt() {
        anna.install();
        anna.say("contacts add Anna Berg anna@example.com");
        Directory before = directory(Payloads.TENANT);
        elsewhere(anna.activity("installationUpdate").put("action", "add"));
        elsewhere(anna.message("contacts remove anna-berg"));
        elsewhere(anna.message("directory undo"));
        assertThat(directory("another")).isEqualTo(Directory.EMPTY);
        elsewhere(anna.message("contacts add Eve"));
        assertThat(directory("another").held()).hasSize(1);
        assertThat(directory(Payloads.TENANT)).isEqualTo(before);
    }

    private void elsewhere(ObjectNode activity) {
        activity.withObject("/conversation").put("tenantId", "another");
        activity.withObject("/channelData/tenant").put("id", "another");
        assertThat(bench.post(activity).statusCode()).isEqualTo(202);
    }

    private Directory directory(String organisation) {
        return bench.ledger.inOneCommit(
                page -> page.directory(new Tenant("teams:" + organisation)).directory());
    }
}
