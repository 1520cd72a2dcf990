package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.access.Asker;
import dev.magentokeys.access.Role;
import dev.magentokeys.delivery.Roster;
import dev.magentokeys.delivery.Storm;
import dev.magentokeys.delivery.Transfers;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transfers and alerts as a workspace of Slack sees them. */
class AlertsTest {

    private static final Tenant TENANT = new Tenant("slack:" + Payloads.TEAM);
    private static final Asker ANNA = new Asker(TENANT, "slack:" + Payloads.TEAM + ":" + Payloads.USER);
    private static final String MOVED = "transfer from anna to berta other-account licence=shop";

    private final SlackBench bench = new SlackBench(Engine.dialogue());
    private final AtomicInteger posts = new AtomicInteger();

    @BeforeEach
    void aShopWhoseProductionUsesKeyX() {
        bench.slack.always(
                "chat.postMessage",
                () -> Answer.ok("{\"ok\":true,\"ts\":\"1795.%06d\"}".formatted(posts.incrementAndGet())));
        told(Sample.directory());
        bench.ledger.inOneCommit(page -> {
            page.roster(TENANT).name(new Roster.Named(ANNA.person(), Role.KEEPER, "slack:T0ACME:U0BOSS", Sample.SINCE));
            return page;
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void told(Directory directory) {
        bench.ledger.inOneCommit(page -> page.directory(TENANT)
                .write(directory.held().stream()
                        .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                        .toList()));
    }

    @Test
    void aTransferIsOneMessageFromOpenToResolved() {
        subscribe();
        assertThat(command(MOVED)).contains("Recorded: from Anna to Berta");
        wait(1);
        JsonNode shown = latest("chat.postMessage");
        assertThat(shown.path("text").asText())
                .contains("Open: the licence Shop went from Anna to Berta", "key-x (…09af)", "shop Production")
                .contains("Whoever may edit the cloud project: clear the build cache")
                .contains("Anna left: Berta looks for key-x");
        for (String step : List.of("take", "disabled", "resolve")) {
            press(step, shown);
            wait(1);
            assertThat(bench.slack.calls("chat.postMessage"))
                    .as("messages after " + step)
                    .hasSize(2);
            shown = latest("chat.update");
            assertThat(shown.path("ts").asText()).isEqualTo("1795.000002");
        }
        assertThat(shown.path("text").asText()).startsWith("Resolved: the old key key-x");
        assertThat(shown.path("blocks").findValues("action_id")).isEmpty();
        wait(99 * 3_600);
        assertThat(bench.slack.calls("chat.postMessage")).as("no reminders").hasSize(2);
    }

    @Test
    void whoHasToActIsCalledByTheirChatNameOnceTheyHaveSaidWhoTheyAre() {
        subscribe();
        command(MOVED);
        wait(1);
        assertThat(latest("chat.postMessage").path("text").asText())
                .contains("I do not know who in chat Berta is", "contacts me berta");
        assertThat(command("contacts me berta")).contains("you are Berta");
        press("snooze", latest("chat.postMessage"));
        wait(24 * 3_600 + 1);
        wait(1);
        assertThat(latest("chat.update").toString())
                .contains("<@" + Payloads.USER + ">")
                .doesNotContain("I do not know who in chat");
    }

    @Test
    void whatNobodyTakesIsSaidAgainInTheThreadOfItsMessage() {
        subscribe();
        command(MOVED);
        wait(1);
        wait(24 * 3_600);
        wait(1);
        JsonNode reminder = latest("chat.postMessage");
        assertThat(reminder.path("thread_ts").asText()).isEqualTo("1795.000002");
        assertThat(reminder.path("text").asText()).startsWith("Open since 2026-01-15");
    }

    @Test
    void aStormOfTransfersForTwentyKeysIsTwentyMessagesAndOneCallASecond() {
        Storm storm =
                new Storm(bench.ledger, new Transfers(bench.ledger, bench.clock), TENANT, "slack:" + Payloads.CHANNEL);
        storm.moreKeys();
        subscribe();
        int before = bench.slack.calls().size();
        storm.pass(() -> {
            int then = bench.slack.calls().size();
            wait(1);
            return bench.slack.calls().size() - then;
        });
        List<Call> calls =
                bench.slack.calls().subList(before, bench.slack.calls().size());
        assertThat(calls.stream().filter(call -> call.method().equals("chat.postMessage")))
                .hasSize(Storm.KEYS);
        assertThat(calls).hasSizeLessThanOrEqualTo(2 * Storm.KEYS);
    }

    @Test
    void alertsAreOnOnlyOnceAMessageStandsInTheChannel() {
        bench.slack.next("chat.postMessage", Answer.ok("{\"ok\":false,\"error\":\"not_in_channel\"}"));
        assertThat(command("alerts on")).contains("I am posting a first message");
        bench.deliver();
        bench.deliver();
        assertThat(latest("chat.postMessage").path("text").asText()).contains("Invite me with /invite");
        int before = bench.slack.calls().size();
        command(MOVED);
        wait(1);
        assertThat(bench.slack.calls()).hasSize(before);
    }

    @Test
    void aChannelThatIsGoneIsParkedAndWhoSubscribedItIsToldOnce() {
        subscribe();
        bench.slack.next("chat.postMessage", Answer.ok("{\"ok\":false,\"error\":\"is_archived\"}"));
        command(MOVED);
        wait(1);
        JsonNode told = latest("chat.postMessage");
        assertThat(told.path("channel").asText()).isEqualTo(Payloads.USER);
        assertThat(told.path("text").asText()).contains("I can no longer post in a channel");
        int before = bench.slack.calls().size();
        command(MOVED);
        wait(48 * 3_600);
        assertThat(bench.slack.calls()).hasSize(before);
    }

    @Test
    void slacksRequestToWaitIsObeyedAndNothingIsLost() {
        subscribe();
        bench.slack.next("chat.postMessage", new Answer(429, "", 7));
        command(MOVED);
        wait(1);
        wait(1);
        assertThat(latest("chat.postMessage").path("text").asText()).startsWith("Open: ");
    }

    @Test
    void whoWasNotNamedRecordsNothing() {
        bench.ledger.inOneCommit(page -> {
            page.roster(TENANT).name(new Roster.Named(ANNA.person(), Role.MEMBER, "slack:T0ACME:U0BOSS", Sample.SINCE));
            return page;
        });
        assertThat(command(MOVED)).contains("Only the people whom an admin named");
        assertThat(bench.ledger.<Boolean>inOneCommit(
                        page -> page.alerts(TENANT).alerts().isEmpty()))
                .isTrue();
    }

    @Test
    void theCheckBeginsForWhoPressesAloneWithAllThatIsKnown() {
        subscribe();
        command(MOVED);
        wait(1);
        press("check", latest("chat.postMessage"));
        wait(1);
        JsonNode begun = latest("/hooks/press");
        assertThat(begun.path("response_type").asText()).isNotEqualTo("in_channel");
        assertThat(begun.path("text").asText()).contains("shop/Production", "primary contact: Berta");
        assertThat(bench.slack.calls("chat.update"))
                .as("the alert stays as it is")
                .isEmpty();
    }

    @Test
    void anotherWorkspaceHearsNothingAndPressesInVain() {
        subscribe();
        command(MOVED);
        wait(1);
        ObjectNode theirs = pressed("take", latest("chat.postMessage"));
        theirs.withObject("/team").put("id", "T0OTHER");
        theirs.withObject("/user").put("team_id", "T0OTHER");
        bench.interaction(theirs);
        wait(1);
        assertThat(bench.slack.calls("chat.update")).isEmpty();
    }

    private void subscribe() {
        assertThat(command("alerts on")).contains("I am posting a first message");
        bench.deliver();
        assertThat(latest("chat.postMessage").path("text").asText()).startsWith("Alerts come to this channel");
        bench.clock.advance(Duration.ofSeconds(2));
    }

    private String command(String text) {
        return bench.command(text).body();
    }

    private void wait(int seconds) {
        bench.later(Duration.ofSeconds(seconds));
    }

    private JsonNode latest(String method) {
        List<Call> calls = bench.slack.calls(method);
        return calls.get(calls.size() - 1).json();
    }

    private void press(String offer, JsonNode message) {
        bench.interaction(pressed(offer, message));
    }

    private ObjectNode pressed(String offer, JsonNode message) {
        JsonNode button = message.path("blocks").findParents("action_id").stream()
                .filter(element -> element.path("value").asText().contains("alert:" + offer + ":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + offer + " in " + message));
        return Payloads.press(
                button.path("action_id").asText(),
                button.path("value").asText(),
                bench.trigger(),
                bench.slack.responseUrl("press"));
    }
}
