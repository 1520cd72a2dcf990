package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.BlockKitLimits;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.testing.TicketCase;
import dev.magentokeys.testing.Together;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the modal of a form is opened. */
class ModalsTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();
    private static final String ANNA = "slack:T0ACME:U0ANNA";

    private final SlackBench bench = new SlackBench(DIALOGUE);

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFormOfTheTicketOpensWithBothContactsAtOnce(Language language) {
        bench.ledger.keep(ANNA, TicketCase.in(language, DIALOGUE), bench.clock.instant());
        ObjectNode press = press();
        assertThat(bench.interaction(press).statusCode()).isEqualTo(200);
        JsonNode call = opened().get(0).json();
        assertThat(call.path("trigger_id")).isEqualTo(press.path("trigger_id"));
        BlockKitLimits.checkView(call.path("view"));
        assertThat(call.path("view").findValuesAsText("block_id"))
                .startsWith("input:previousContact", "input:currentContact");
        assertThat(bench.ledger.parcels()).as("nothing is said yet").isEmpty();
    }

    @Test
    void theButtonOfTheVerdictIsTheOneThatOpensIt() {
        ticket();
        bench.write("/check");
        bench.deliver();
        assertThat(bench.slack.calls("chat.postMessage"))
                .flatExtracting(call -> call.json().findValuesAsText("action_id"))
                .contains("form:open", "form:skip")
                .doesNotContain("form:submit");
    }

    @Test
    void aDoubleClickOpensOne() {
        ticket();
        Together.run(
                4, thread -> assertThat(bench.interaction(press()).statusCode()).isEqualTo(200));
        assertThat(opened()).hasSize(1);
        bench.clock.advance(Duration.ofSeconds(2));
        bench.interaction(press());
        assertThat(opened()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired_trigger_id", "trigger_expired", "ratelimited", "internal_error"})
    void whereSlackOpensNoneTheFormComesAsAMessage(String error) {
        ticket();
        bench.slack.next("views.open", Answer.error(error));
        assertThat(bench.interaction(press()).statusCode()).isEqualTo(200);
        bench.deliver();
        JsonNode form = bench.slack.calls("/hooks/press").get(0).json();
        BlockKitLimits.check(form.toString().replace(",\"response_type\":\"ephemeral\"", ""));
        assertThat(form.findValuesAsText("block_id")).startsWith("input:previousContact", "input:currentContact");
        assertThat(form.findValuesAsText("action_id")).contains("form:submit", "form:skip");
    }

    @Test
    void aSlackThatDoesNotAnswerIsNotWaitedForLongerThanATriggerLives() {
        ticket();
        CountDownLatch over = new CountDownLatch(1);
        bench.slack.always("views.open", () -> late(over));
        Instant pressed = Instant.now();
        assertThat(bench.interaction(press()).statusCode()).isEqualTo(200);
        assertThat(Duration.between(pressed, Instant.now())).isLessThan(Duration.ofSeconds(3));
        over.countDown();
        bench.deliver();
        assertThat(bench.slack.calls("/hooks/press").get(0).json().findValuesAsText("action_id"))
                .contains("form:submit");
    }

    private static Answer late(CountDownLatch over) {
        try {
            assertThat(over.await(1, TimeUnit.MINUTES)).isTrue();
            return Answer.ok("{\"ok\":true}");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.error("interrupted");
        }
    }

    @Test
    void aFormThatIsNotAskedForAnyMoreIsNotOpened() {
        ticket();
        bench.write("skip");
        bench.deliver();
        bench.interaction(press());
        bench.deliver();
        assertThat(opened()).isEmpty();
        assertThat(bench.slack.calls("/hooks/press").get(0).json().path("text").asText())
                .startsWith("That button belongs to an earlier question");
    }

    @Test
    void whoeverElsePressesGetsNothingOfTheCase() {
        ticket();
        ObjectNode press = press();
        press.withObject("/user").put("id", "U0BEN");
        assertThat(bench.interaction(press).statusCode()).isEqualTo(200);
        assertThat(opened()).isEmpty();
        bench.deliver();
        assertThat(bench.slack.calls("/hooks/press").get(0).body()).doesNotContain("product-enterprise-edition");
    }

    @Test
    void aPressIsNotAcknowledgedWhileNothingCanBeRead() {
        ticket();
        bench.ledger.setBroken(true);
        assertThat(bench.interaction(press()).statusCode()).isEqualTo(503);
    }

    private void ticket() {
        bench.ledger.keep(ANNA, TicketCase.in(Language.EN, DIALOGUE), bench.clock.instant());
    }

    private ObjectNode press() {
        return Payloads.press(
                "form:open", "{\"t\":1,\"c\":\"open\"}", bench.trigger(), bench.slack.responseUrl("press"));
    }

    private List<Call> opened() {
        return bench.slack.calls("views.open");
    }
}
