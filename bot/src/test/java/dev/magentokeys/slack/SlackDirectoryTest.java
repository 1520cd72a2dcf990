package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackDirectoryTest {

    private final SlackBench bench = new SlackBench(Engine.dialogue());

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anAdminOfTheWorkspaceChangesTheDirectoryByTheCommand() {
        bench.slack.always("users.info", Answer::admin);
        assertThat(bench.command("contacts add Anna Berg anna@example.com").body())
                .contains("Noted", "Anna Berg");
        assertThat(bench.command("contacts").body()).contains("anna-berg", "told by you");
    }

    @Test
    void theFormOfTheDirectoryIsBehindAButton() {
        bench.slack.always("users.info", Answer::admin);
        assertThat(bench.command("contacts add").body()).contains("form:open", "contacts add");
    }

    @Test
    void anybodyElseIsAMember() {
        bench.slack.always("users.info", () -> Answer.locale("en-US"));
        assertThat(bench.command("contacts add Anna Berg").body()).contains("Only keepers and admins");
    }

    @Test
    void anAdminOfAnotherWorkspaceIsNoAdminHereAndReadsNothingOfThisOne() {
        bench.slack.always("users.info", Answer::admin);
        bench.command("contacts add Anna Berg anna@example.com");
        Map<String, String> elsewhere = Payloads.command("contacts", bench.trigger(), bench.slack.responseUrl("x"));
        elsewhere.put("team_id", "T0OTHER");
        assertThat(bench.command(elsewhere).body())
                .contains("nobody has told me")
                .doesNotContain("anna-berg");
        Map<String, String> change =
                Payloads.command("contacts remove anna-berg", bench.trigger(), bench.slack.responseUrl("x"));
        change.put("team_id", "T0OTHER");
        assertThat(bench.command(change).body()).contains("Only keepers and admins");
        assertThat(bench.command("contacts").body()).contains("anna-berg");
    }
}
