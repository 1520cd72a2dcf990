package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.access.Role;
import dev.magentokeys.delivery.Roster;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.Views;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alerts, transfers and plans as they are typed and pressed in a workspace of Slack. */
class TransferPlanTest {

    private static final Tenant TENANT = new Tenant("slack:" + Payloads.TEAM);
    private static final String ANNA = "slack:" + Payloads.TEAM + ":" + Payloads.USER;
    private static final String PLAN = "transfer plan from anna to berta other-account licence=shop";

    private final SlackBench bench = new SlackBench(Engine.dialogue());

    @BeforeEach
    void aShopWhoseProductionUsesKeyX() {
        bench.slack.always("users.info", () -> Answer.locale("en-US"));
        bench.ledger.inOneCommit(page -> {
            page.roster(TENANT).name(new Roster.Named(ANNA, Role.KEEPER, "slack:T0ACME:U0BOSS", Sample.SINCE));
            return page.directory(TENANT)
                    .write(Sample.directory().held().stream()
                            .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                            .toList());
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void everybodyInTheChannelSeesThePlanAndTicksItOffInPlace() {
        JsonNode plan = SlackBench.json(bench.command(PLAN));
        assertThat(plan.path("response_type").asText()).isEqualTo("in_channel");
        press(plan, "plan:done:make-pair:p1", "U0BERTA");
        JsonNode changed = lastHook();
        assertThat(changed.path("replace_original").asBoolean()).isTrue();
        assertThat(changed.has("response_type")).isFalse();
        assertThat(changed.path("text").asText()).contains("☑ 3.", "U0BERTA");
        press(changed, "plan:happened:-:p1", "U0BERTA");
        assertThat(lastHook().path("replace_original").asBoolean()).isFalse();
        assertThat(lastHook().path("text").asText()).contains("Only the people whom an admin named");
        press(changed, "plan:happened:-:p1", Payloads.USER);
        assertThat(lastHook().path("text").asText()).contains("Recorded: from Anna to Berta", "It has happened");
        assertThat(bench.command("transfers").body()).contains("`p1`");
        assertThat(bench.command("plans").body()).contains("it has happened").doesNotContain("in_channel");
    }

    @Test
    void anotherWorkspaceNeitherSeesNorChangesThePlan() {
        JsonNode plan = SlackBench.json(bench.command(PLAN));
        ObjectNode theirs = pressed(plan, "plan:done:make-pair:p1", "U0EVE");
        theirs.withObject("/team").put("id", "T0OTHER");
        theirs.withObject("/user").put("team_id", "T0OTHER");
        bench.interaction(theirs);
        bench.deliver();
        assertThat(lastHook().path("text").asText()).startsWith("There is no plan yet.");
        assertThat(bench.command("plan p1").body()).contains("0 of 9 done");
    }

    @Test
    void aMentionShowsThePlanToAllInItsThread() {
        bench.event(Payloads.mention("Ev77", "1795000000.000777", PLAN));
        bench.deliver();
        List<Call> posts = bench.slack.calls("chat.postMessage");
        assertThat(posts.get(posts.size() - 1).json().toString()).contains("Plan p1", "1795000000.000777");
    }

    @Test
    void theSameIsTypedInADirectMessageAndTalkIsLeftToTheConversation() {
        bench.write(PLAN);
        bench.deliver();
        assertThat(lastPost()).contains("Plan p1");
        bench.write("alerts on");
        bench.deliver();
        assertThat(lastPost()).contains("here we speak alone");
        bench.write("transfer the licence failed");
        bench.deliver();
        assertThat(lastPost()).doesNotContain("I do not know what");
    }

    @Test
    void settingsAndTransfersAreFilledInBehindAButton() {
        assertThat(bench.command("transfer").body()).contains("form:open", "/transfer");
        bench.slack.always("chat.postMessage", () -> Answer.ok("{\"ok\":true,\"ts\":\"1795.1\"}"));
        bench.command("alerts on");
        bench.deliver();
        assertThat(bench.command("alerts").body()).contains("Alerts come to this channel.");
        assertThat(bench.command("alerts settings").body())
                .contains("form:open", "/alerts settings in=slack:" + Payloads.CHANNEL);
        assertThat(bench.command("alerts settings remind=4h failures=yes").body())
                .contains("Changed.", "4 hours");
        assertThat(bench.command("larm inställningar").body()).contains("4 hours");
    }

    @Test
    void aPlanThatWasFilledInIsForEverybodyAndATransferForThePersonAlone() {
        Map<String, String> told = Map.of("from", "anna", "to", "berta", "kind", "other-account");
        fillIn("transfer plan", "plan", told);
        assertThat(lastHook().path("response_type").asText()).isEqualTo("in_channel");
        assertThat(lastHook().path("text").asText()).contains("Plan p1");
        fillIn("transfer", "transfer", told);
        assertThat(lastHook().path("response_type").asText()).isEqualTo("ephemeral");
        assertThat(lastHook().path("text").asText()).startsWith("Recorded: from Anna to Berta");
    }

    /** Types a command, opens its form by the button, and sends it. */
    private void fillIn(String command, String form, Map<String, String> told) {
        JsonNode button = SlackBench.json(bench.command(command)).path("blocks").findParents("action_id").stream()
                .filter(element -> element.path("action_id").asText().equals("form:open"))
                .findFirst()
                .orElseThrow();
        bench.clock.advance(Duration.ofSeconds(5));
        bench.interaction(Payloads.press(
                "form:open", button.path("value").asText(), bench.trigger(), bench.slack.responseUrl("press")));
        List<Call> views = bench.slack.calls("views.open");
        JsonNode view = views.get(views.size() - 1).json().path("view");
        Map<String, String> typed = told.entrySet().stream()
                .collect(Collectors.toMap(one -> form + "." + one.getKey(), Map.Entry::getValue));
        bench.interaction(Views.submission("V" + form, view, typed));
        bench.deliver();
    }

    @Test
    void aCommandThatIsDeliveredTwiceCountsOnce() {
        Map<String, String> command = Payloads.command(
                "transfer from anna to berta other-account", bench.trigger(), bench.slack.responseUrl("command"));
        assertThat(bench.command(command).body()).contains("Recorded");
        assertThat(bench.command(command).body()).isEmpty();
        assertThat(bench.command("transfers").body()).contains("`t1`").doesNotContain("`t2`");
    }

    private String lastPost() {
        List<Call> posts = bench.slack.calls("chat.postMessage");
        return posts.get(posts.size() - 1).json().toString();
    }

    private JsonNode lastHook() {
        List<Call> calls = bench.slack.calls("/hooks/press");
        return calls.get(calls.size() - 1).json();
    }

    private void press(JsonNode message, String choice, String user) {
        bench.interaction(pressed(message, choice, user));
        bench.deliver();
    }

    private ObjectNode pressed(JsonNode message, String choice, String user) {
        JsonNode button = message.path("blocks").findParents("action_id").stream()
                .filter(element -> element.path("value").asText().contains("\"" + choice + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + choice + " in " + message));
        ObjectNode press = Payloads.press(
                button.path("action_id").asText(),
                button.path("value").asText(),
                bench.trigger(),
                bench.slack.responseUrl("press"));
        press.withObject("/user").put("id", user);
        return press;
    }
}
