package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.delivery.Aside;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.BlockKitLimits;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.Views;
import dev.magentokeys.testing.TicketCase;
import dev.magentokeys.testing.Together;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the Home tab shows, and when. */
class HomeTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();
    private static final String ANNA = "slack:T0ACME:U0ANNA";

    private final SlackBench bench = new SlackBench(DIALOGUE);

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, You have no open case.",
        "sv-SE, Du har inget öppet ärende.",
        "it-IT, Non hai casi aperti.",
        "zh-TW, 你沒有進行中的案件。",
        "fr-FR, You have no open case."
    })
    void itSaysInThePersonsLanguageThatThereIsNoCaseAndHowToBegin(String locale, String none) {
        bench.slack.always("users.info", () -> Answer.locale(locale));
        JsonNode home = open("Ev1");
        assertThat(home.toString()).contains(none, "/magento-keys check", "Diagnose this log");
        assertThat(home.findValuesAsText("action_id")).containsExactly("home:start");
        assertThat(bench.ledger.knows(ANNA)).as("looking begins nothing").isFalse();
    }

    @Test
    void itShowsWhatFailsWhatIsAskedAndSinceWhen() {
        bench.command("check 403 Forbidden on magento/product-enterprise-edition");
        JsonNode home = open("Ev1");
        assertThat(home.at("/blocks/2/text/text").asText())
                .startsWith("*403 on a package* `magento/product-enterprise-edition`")
                .contains("Next: Did the licence get a new owner?");
        assertThat(home.at("/blocks/3/elements/0/text").asText())
                .startsWith("Last touched <!date^" + bench.clock.instant().getEpochSecond() + "^");
        assertThat(home.findValuesAsText("action_id")).containsExactly("home:case:0", "home:start");
    }

    @Test
    void itSpeaksTheLanguageThatTheConversationIsHeldIn() {
        bench.command("language svenska");
        bench.command("check 403 Forbidden on magento/product-enterprise-edition");
        assertThat(open("Ev1").toString()).contains("Dina öppna ärenden", "Nästa:");
    }

    @Test
    void aSettledCaseIsShownNoMore() {
        bench.command("check 403 Forbidden on magento/product-enterprise-edition");
        bench.write("cancel");
        assertThat(open("Ev1").toString()).contains("You have no open case.");
    }

    @Test
    void nobodySeesTheCaseOfAnother() {
        bench.ledger.keep("slack:T0ACME:U0BEN", TicketCase.in(Language.EN, DIALOGUE), bench.clock.instant());
        assertThat(open("Ev1").toString()).contains("You have no open case.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofManyCasesItShowsTheTenTouchedLastAndCountsTheRest(Language language) {
        Conversation ticket = TicketCase.in(language, DIALOGUE);
        Instant now = bench.clock.instant();
        bench.ledger.keep(ANNA, ticket, now);
        for (int hours = 1; hours <= 12; hours++) {
            Aside aside = new Aside("case-" + hours, ticket, now.minus(Duration.ofHours(hours)));
            bench.ledger.inOneCommit(page -> {
                page.setAside(ANNA, aside);
                return true;
            });
        }
        JsonNode home = open("Ev1");
        assertThat(home.findValuesAsText("value"))
                .containsExactly(
                        "current",
                        "aside:case-1",
                        "aside:case-2",
                        "aside:case-3",
                        "aside:case-4",
                        "aside:case-5",
                        "aside:case-6",
                        "aside:case-7",
                        "aside:case-8",
                        "aside:case-9",
                        "fresh");
        assertThat(home.at("/blocks/22/elements/0/text").asText()).contains("3");
    }

    @Test
    void anEventThatComesAgainDrawsItOnce() {
        Together.run(
                8,
                thread -> assertThat(
                                bench.event(Views.opened("Ev0SAME", "home")).statusCode())
                        .isEqualTo(200));
        assertThat(bench.deliver()).containsExactly(new Attempt.Arrived());
    }

    @Test
    void theTabOfMessagesIsNotTheHome() {
        assertThat(bench.event(Views.opened("Ev1", "messages")).statusCode()).isEqualTo(200);
        assertThat(bench.ledger.parcels()).isEmpty();
    }

    @Test
    void itIsDrawnAsThingsStandWhenSlackTakesItAtLast() {
        bench.slack.next("views.publish", new Answer(429, "", 30));
        bench.event(Views.opened("Ev1", "home"));
        assertThat(bench.deliver()).containsExactly(new Attempt.Later(Duration.ofSeconds(30), "Slack asks to wait"));
        bench.command("check 403 Forbidden on magento/product-enterprise-edition");
        assertThat(bench.deliver()).containsExactly(new Attempt.Arrived());
        assertThat(published().toString()).contains("403 on a package");
    }

    @Test
    void whatSlackWillNotTakeIsGivenUp() {
        bench.slack.next("views.publish", Answer.error("not_enabled"));
        bench.event(Views.opened("Ev1", "home"));
        assertThat(bench.deliver()).containsExactly(new Attempt.Undeliverable("not_enabled"));
    }

    @Test
    void anOpeningThatCannotBeStoredIsNotAcknowledged() {
        bench.ledger.setBroken(true);
        assertThat(bench.event(Views.opened("Ev1", "home")).statusCode()).isEqualTo(503);
        bench.ledger.setBroken(false);
        open("Ev1");
    }

    private JsonNode open(String eventId) {
        assertThat(bench.event(Views.opened(eventId, "home")).statusCode()).isEqualTo(200);
        bench.deliver();
        return published();
    }

    private JsonNode published() {
        List<Call> calls = bench.slack.calls("views.publish");
        JsonNode call = calls.get(calls.size() - 1).json();
        assertThat(call.path("user_id").asText()).isEqualTo("U0ANNA");
        BlockKitLimits.checkView(call.path("view"));
        return call.path("view");
    }
}
