package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.Views;
import java.net.http.HttpResponse;
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
    void whatIsTypedIntoTheModalIsNotedAndAnswered() {
        JsonNode view = keysModal();
        HttpResponse<String> sent =
                bench.interaction(Views.submission("V1", view, Map.of("directory.keys.label", "Key X")));
        assertThat(sent.body()).as("an empty answer closes the modal").isEmpty();
        bench.deliver();
        assertThat(bench.slack.calls("/hooks/press"))
                .anyMatch(call -> call.body().contains("Noted"));
        assertThat(bench.command("keys").body()).contains("key-x");
    }

    @Test
    void whatCannotBeTakenIsSaidInTheModalAndNothingTypedIsLost() {
        JsonNode view = keysModal();
        Map<String, String> wrong = Map.of("directory.keys.label", "Key X", "directory.keys.lastFour", "zz");
        JsonNode doubt = SlackBench.json(bench.interaction(Views.submission("V1", view, wrong)));
        assertThat(doubt.path("response_action").asText()).isEqualTo("errors");
        assertThat(doubt.path("errors").toString()).contains("lastFour", "I kept nothing");
        assertThat(bench.command("keys").body()).contains("nobody has told me");
        Map<String, String> right = Map.of("directory.keys.label", "Key X", "directory.keys.lastFour", "09af");
        assertThat(bench.interaction(Views.submission("V1", view, right)).body())
                .as("put right")
                .isEmpty();
        assertThat(bench.command("keys").body()).contains("key-x", "09af");
    }

    private JsonNode keysModal() {
        bench.slack.always("users.info", Answer::admin);
        JsonNode button = SlackBench.json(bench.command("keys add")).findParents("action_id").stream()
                .filter(element -> element.path("action_id").asText().equals("form:open"))
                .findFirst()
                .orElseThrow();
        bench.interaction(Payloads.press(
                "form:open", button.path("value").asText(), bench.trigger(), bench.slack.responseUrl("press")));
        return bench.slack.calls("views.open").get(0).json().path("view");
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
