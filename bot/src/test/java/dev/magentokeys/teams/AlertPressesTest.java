package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.State;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsPerson;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The buttons of an alert, which are for everybody in the channel. */
class AlertPressesTest extends WithAlerts {

    private static final String TAKE = "alert:take:shop/key-x";
    private static final String CHECK = "alert:check:shop/key-x";

    private JsonNode post = MissingNode.getInstance();

    @BeforeEach
    void anAlertStandsInTheChannel() {
        subscribe();
        post = posted();
    }

    @Test
    void whoPressesSeesTheAlertAsItIsThenAndSoDoesEverybodyElse() {
        JsonNode answer = at(post, "ben").press(post, TAKE);
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(TeamsPerson.text(answer)).startsWith("Taken in hand: ").contains("Taken by: ben");
        assertThat(answer.at("/value/msteams/entities/0/mentioned/id").asText()).isEqualTo("29:ben");
        assertThat(edited(post).at("/attachments/0/content").toString())
                .isEqualTo(answer.path("value").toString());
        assertThat(alert().taker()).contains(TENANT.key() + ":" + Payloads.entra("ben"));
    }

    @Test
    void pressedTwiceItCountsOnceAndShowsTheSame() {
        TeamsPerson ben = at(post, "ben");
        JsonNode first = ben.press(post, TAKE);
        assertThat(ben.press(post, TAKE)).isEqualTo(first);
        assertThat(alert().history()).hasSize(2);
    }

    @Test
    void whatIsDisabledIsAskedBackInTheSameCard() {
        JsonNode action = post.findParents("title").stream()
                .filter(one -> one.path("title").asText().equals("I disabled it"))
                .findFirst()
                .orElseThrow();
        assertThat(action.path("type").asText()).isEqualTo("Action.ShowCard");
        assertThat(action.at("/card/body").toString()).contains("Is the new pair in every place and deployed");
        at(post, "ben").press(post, "alert:disabled:shop/key-x");
        assertThat(alert().saidDisabled()).isTrue();
        assertThat(TeamsPerson.choices(edited(post))).startsWith("alert:resolve:shop/key-x");
    }

    @Test
    void aClientThatReplacesNoCardsSendsAMessageAndTheCardChangesAllTheSame() {
        TeamsPerson ben = at(post, "ben");
        ObjectNode data = TeamsPerson.data(post, TAKE);
        assertThat(bench.post(Payloads.submitted(
                                ben.activity("message"), post.path("id").asText(), data))
                        .statusCode())
                .isEqualTo(202);
        bench.deliver();
        assertThat(TeamsPerson.text(edited(post))).startsWith("Taken in hand: ");
        assertThat(ben.seen()).isEmpty();
    }

    @Test
    void afterARestartItWorks() {
        bench.restart();
        assertThat(TeamsPerson.text(at(post, "ben").press(post, TAKE))).startsWith("Taken in hand: ");
    }

    @Test
    void whatNobodySealedIsNoPress() {
        TeamsPerson ben = at(post, "ben");
        ObjectNode forged = TeamsPerson.data(post, TAKE).put("c", "alert:not-ours:shop/key-x");
        bench.post(ben.executed(post, forged));
        assertThat(alert().state()).isEqualTo(State.OPEN);
    }

    @Test
    void anotherOrganisationPressesInVainAndSeesNothing() {
        Alert before = alert();
        for (String choice : new String[] {TAKE, CHECK}) {
            ObjectNode theirs = at(post, "eve").executed(post, TeamsPerson.data(post, choice));
            theirs.withObject("/conversation").put("tenantId", "another");
            theirs.withObject("/channelData/tenant").put("id", "another");
            JsonNode answer = TeamsPerson.json(bench.post(theirs).body());
            assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
            assertThat(answer.toString()).doesNotContain("key-x", "Anna", "Shop");
        }
        assertThat(alert()).isEqualTo(before);
    }

    @Test
    void anAlertThatHasMovedOnSaysSoToWhoPressedAlone() {
        TeamsPerson ben = at(post, "ben");
        ben.press(post, "alert:not-ours:shop/key-x");
        JsonNode late = ben.press(post, TAKE);
        assertThat(late.path("value").asText()).startsWith("That alert has moved on");
        assertThat(ben.seen()).isEmpty();
    }

    @Test
    void theCheckBeginsInTheChatOfWhoPressesWithAllThatIsKnown() {
        TeamsPerson alone = bench.person("ben", Place.personal("ben"));
        alone.install();
        int said = alone.seen().size();
        JsonNode answer = at(post, "ben").press(post, CHECK);
        assertThat(answer.path("value").asText()).isEqualTo("I have begun the check in our personal chat.");
        assertThat(TeamsPerson.text(alone.seen().get(said))).contains("shop/Production", "primary contact: Berta");
        assertThat(at(post, "ben").seen()).isEmpty();
        assertThat(alert().state()).isEqualTo(State.OPEN);
    }

    @Test
    void whereTheAppIsNotInstalledTheCheckBeginsInTheThread() {
        TeamsPerson ben = at(post, "ben");
        JsonNode answer = ben.press(post, CHECK);
        assertThat(answer.path("value").asText()).isEqualTo("I have begun the check here.");
        assertThat(TeamsPerson.text(ben.seen().get(0))).contains("shop/Production");
    }

    @Test
    void ofSeveralTheCheckSaysWhichItIsAboutAndHowToNameAnother() {
        told(Sample.directory(
                new Environment("staging", "shop", "Staging", Optional.empty()),
                new KeyUse("staging", KeyUse.Place.VARIABLE, KeyUse.Level.ENVIRONMENT, "key-x")));
        TeamsPerson ben = at(post, "ben");
        ben.press(post, CHECK);
        assertThat(TeamsPerson.text(ben.seen().get(0)))
                .startsWith("The check is about shop/Production")
                .contains("check shop/Staging");
    }
}
