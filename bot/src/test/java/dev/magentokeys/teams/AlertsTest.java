package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.delivery.AlertBook;
import dev.magentokeys.delivery.Storm;
import dev.magentokeys.delivery.Transfers;
import dev.magentokeys.teams.testing.FakeConnector;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsPerson;
import dev.magentokeys.testing.Served;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alerts as a team sees them: where they stand, what they say, and what becomes of them when Teams refuses. */
class AlertsTest extends WithAlerts {

    @Test
    void aTransferIsOnePostFromOpenToResolved() {
        subscribe();
        JsonNode shown = posted();
        assertThat(TeamsPerson.text(shown))
                .startsWith("Open: the licence Shop went from Anna to Berta")
                .contains(
                        "key-x (…09af)",
                        "shop Production",
                        "Whoever may edit the cloud project: clear the build cache");
        assertThat(shown.path("summary").asText()).startsWith("Open: ");
        TeamsPerson ben = at(shown, "ben");
        for (String step : List.of("take", "disabled", "resolve")) {
            JsonNode answer =
                    ben.press(ben.replaced().isEmpty() ? shown : withId(shown), "alert:" + step + ":shop/key-x");
            bench.pass(Duration.ofSeconds(2));
            assertThat(TeamsPerson.text(edited(shown))).isEqualTo(TeamsPerson.text(answer.path("value")));
        }
        assertThat(TeamsPerson.text(edited(shown))).startsWith("Resolved: the old key key-x");
        assertThat(TeamsPerson.choices(edited(shown))).isEmpty();
        assertThat(channel.seen()).as("the first message and the alert").hasSize(2);
        assertThat(ben.seen()).as("nothing is said in the thread").isEmpty();
        bench.later(Duration.ofHours(99));
        assertThat(ben.seen()).as("no reminders").isEmpty();
    }

    private JsonNode withId(JsonNode post) {
        return ((ObjectNode) edited(post)).put("id", post.path("id").asText());
    }

    @Test
    void theChannelIsReachedInWhateverLanguageTheCommandIsTyped() {
        anna.say("larm på");
        bench.deliver();
        assertThat(channel.seen()).hasSize(1);
    }

    @Test
    void whatNobodyTakesIsSaidAgainInTheThreadOfItsPost() {
        subscribe();
        TeamsPerson thread = at(posted(), "ben");
        bench.later(Duration.ofHours(25));
        assertThat(thread.seen())
                .singleElement()
                .satisfies(reminder -> assertThat(TeamsPerson.text(reminder)).startsWith("Open since 2026-"));
    }

    @Test
    void aGroupChatHasNoThreadsSoAllOfItIsMessages() {
        TeamsPerson chat = bench.person("anna", Place.group("ops"));
        subscribe(chat, chat);
        transfer("t1");
        JsonNode shown = chat.last();
        assertThat(TeamsPerson.text(shown)).startsWith("Open: ");
        chat.press(shown, "alert:take:shop/key-x");
        assertThat(TeamsPerson.text(chat.replaced().get(0))).startsWith("Taken in hand: ");
        bench.later(Duration.ofHours(25));
        assertThat(TeamsPerson.text(chat.last())).startsWith("Taken in hand since ");
    }

    @Test
    void whoIsCalledIsMentionedAndWhoIsNotThereIsNot() {
        bench.connector.member(Payloads.entra("cleo"), "Cleo *Rossi*", "cleo@example.com");
        subscribe();
        escalatesTo(key("cleo"), key("nobody"), "teams:elsewhere:" + Payloads.entra("cleo"), "slack:T1:U1");
        JsonNode shown = posted();
        bench.later(Duration.ofHours(5));
        JsonNode card = edited(shown).at("/attachments/0/content");
        assertThat(TeamsPerson.text(edited(shown))).startsWith("Escalated: ").contains("Called: Cleo  Rossi");
        assertThat(card.at("/msteams/entities")).hasSize(1);
        JsonNode mention = card.at("/msteams/entities/0");
        assertThat(mention.path("type").asText()).isEqualTo("mention");
        assertThat(mention.at("/mentioned/id").asText()).isEqualTo("29:" + Payloads.entra("cleo"));
        assertThat(card.path("body").findValuesAsText("text"))
                .contains("Called: " + mention.path("text").asText());
    }

    private void escalatesTo(String... people) {
        bench.ledger.inOneCommit(page -> {
            AlertBook book = page.alerts(TENANT);
            Subscription known = book.subscription("teams:" + Payloads.TEAM).orElseThrow();
            book.keep(new Subscription(
                    known.channel(),
                    known.by(),
                    known.language(),
                    known.environments(),
                    known.kinds(),
                    known.suspicions(),
                    known.otherFailures(),
                    known.quiet(),
                    known.remindEvery(),
                    known.escalateAfter(),
                    List.of(people),
                    known.parked()));
            return page;
        });
    }

    private static boolean isToTheChannel(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().endsWith("/conversations/" + Payloads.TEAM + "/activities");
    }

    private static String key(String user) {
        return TENANT.key() + ":" + Payloads.entra(user);
    }

    @Test
    void aChannelThatTheBotWasRemovedFromIsParkedAndWhoSubscribedItIsToldOnce() {
        TeamsPerson alone = bench.person("anna", Place.personal("anna"));
        alone.install();
        subscribe();
        bench.connector.once(FakeConnector.error(403, "BotNotInConversationRoster"));
        transfer("t1");
        bench.deliver();
        assertThat(TeamsPerson.text(alone.last())).contains("I can no longer post in a channel");
        int before = calls().size();
        transfer("t2");
        bench.later(Duration.ofHours(48));
        assertThat(calls()).hasSize(before);
    }

    @Test
    void alertsAreOnOnlyOnceAMessageStandsInTheChannel() {
        TeamsPerson alone = bench.person("anna", Place.personal("anna"));
        alone.install();
        subscribe();
        anna.say("alerts off");
        Served gone = FakeConnector.error(404, "ConversationNotFound");
        Served taken = bench.connector::take;
        bench.connector.always(exchange -> (isToTheChannel(exchange) ? gone : taken).to(exchange));
        anna.say("alerts on");
        bench.deliver();
        assertThat(TeamsPerson.text(alone.last())).contains("Add Magento Keys to the team or chat");
        int before = calls().size();
        transfer("t1");
        assertThat(calls()).hasSize(before);
    }

    @Test
    void aPostThatSomebodyDeletedIsPostedAnewAndStillOnce() {
        subscribe();
        JsonNode first = posted();
        bench.connector.once(FakeConnector.error(404, "ActivityNotFoundInConversation"));
        at(first, "ben").press(first, "alert:take:shop/key-x");
        bench.deliver();
        JsonNode second = channel.last();
        assertThat(second.path("id")).isNotEqualTo(first.path("id"));
        assertThat(TeamsPerson.text(second)).startsWith("Taken in hand: ");
        transfer("t2");
        assertThat(channel.seen()).hasSize(3);
    }

    @Test
    void theRequestOfTeamsToWaitIsObeyedAndNothingIsLost() {
        subscribe();
        bench.connector.once(Served.busy(7));
        transfer("t1");
        assertThat(channel.seen()).as("refused").hasSize(1);
        bench.pass(Duration.ofSeconds(7));
        assertThat(TeamsPerson.text(channel.last())).startsWith("Open: ");
    }

    @Test
    void aStormOfTransfersForTwentyKeysIsTwentyPostsAndOneCallASecond() {
        Storm storm =
                new Storm(bench.ledger, new Transfers(bench.ledger, bench.clock), TENANT, "teams:" + Payloads.TEAM);
        storm.moreKeys();
        subscribe();
        int before = calls().size();
        storm.pass(() -> {
            int then = calls().size();
            bench.pass(Duration.ofSeconds(1));
            return calls().size() - then;
        });
        var calls = calls().subList(before, calls().size());
        assertThat(calls.stream().filter(call -> call.method().equals("POST"))).hasSize(Storm.KEYS);
        assertThat(calls).hasSizeLessThanOrEqualTo(2 * Storm.KEYS);
    }
}
