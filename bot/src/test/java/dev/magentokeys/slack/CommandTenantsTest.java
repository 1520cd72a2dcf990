package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandTenantsTest {

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theSameTriggerIdInAnotherWorkspaceIsAnotherMessage() {
        Map<String, String> command = Payloads.command("check", "7000.1.same", bench.slack.responseUrl("c"));
        bench.command(command);
        command.put("team_id", "T0OTHER");
        assertThat(bench.command(command).body()).contains("Turn 1");
        assertThat(dialogue.heard()).hasSize(2);
    }

    @Test
    void anInstallationForAWholeOrganisationIsOneTenant() {
        Map<String, String> command = Payloads.command("check", "7000.1.a", bench.slack.responseUrl("c"));
        command.put("is_enterprise_install", "true");
        command.put("enterprise_id", "E0ORG");
        bench.command(command);
        assertThat(bench.ledger.knows("slack:E0ORG:U0ANNA")).isTrue();
    }

    @Test
    void aPersonInAWorkspaceOfAnOrganisationStaysInTheWorkspace() {
        Map<String, String> command = Payloads.command("check", "7000.1.a", bench.slack.responseUrl("c"));
        command.put("enterprise_id", "E0ORG");
        bench.command(command);
        assertThat(bench.ledger.knows("slack:T0ACME:U0ANNA")).isTrue();
    }

    @Test
    void aCommandWithoutAPersonIsABadRequest() {
        Map<String, String> command = Payloads.command("check", "7000.1.a", bench.slack.responseUrl("c"));
        command.remove("user_id");
        assertThat(bench.command(command).statusCode()).isEqualTo(400);
    }
}
