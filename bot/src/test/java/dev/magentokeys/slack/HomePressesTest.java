package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.Views;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the buttons of the Home tab do. */
class HomePressesTest {

    private static final String FORBIDDEN = "check 403 Forbidden on magento/product-enterprise-edition";

    private final SlackBench bench = new SlackBench(Engine.dialogue());

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theCheckBeginsInADirectMessage() {
        press("home:start", "fresh");
        JsonNode message = message();
        assertThat(message.path("channel").asText()).isEqualTo("U0ANNA");
        assertThat(message.path("text").asText()).contains("What does the failed deployment say?");
        assertThat(values()).containsExactly("fresh");
    }

    @Test
    void aCaseGoesOnInADirectMessageWhereItWas() {
        bench.command(FORBIDDEN);
        press("home:case:0", "current");
        assertThat(message().path("text").asText()).contains("Did the licence get a new owner?");
        assertThat(values()).containsExactly("current", "fresh");
    }

    @Test
    void anotherCheckSetsTheOpenCaseAsideAndItsButtonTakesItUpAgain() {
        bench.command(FORBIDDEN);
        press("home:start", "fresh");
        assertThat(values()).hasSize(2).element(0).asString().startsWith("aside:");
        bench.command("check the deploy says: invalid credentials");
        bench.clock.advance(Duration.ofMinutes(1));

        press("home:case:1", asideIn(open()));

        assertThat(message().path("text").asText()).contains("Did the licence get a new owner?");
        assertThat(open().at("/blocks/2/text/text").asText()).startsWith("*403 on a package*");
        assertThat(open().findValuesAsText("action_id")).containsExactly("home:case:0", "home:case:1", "home:start");
    }

    @Test
    void aButtonOfAnotherPersonsHomeTakesNothingFromThem() {
        bench.command(FORBIDDEN);
        press("home:start", "fresh");
        String annas = asideIn(open());
        ObjectNode press = Views.homePress("home:case:0", annas, bench.trigger());
        press.withObject("/user").put("id", "U0BEN");

        assertThat(bench.interaction(press).statusCode()).isEqualTo(200);

        assertThat(values("Ev9")).containsExactly(annas, "fresh");
        bench.deliver();
        List<Call> toBen = bench.slack.calls("chat.postMessage").stream()
                .filter(call -> call.json().path("channel").asText().equals("U0BEN"))
                .toList();
        assertThat(toBen).hasSize(1).first().extracting(Call::body).asString().doesNotContain("403 on a package:");
    }

    @Test
    void aPressThatComesTwiceHasOneEffect() {
        ObjectNode press = Views.homePress("home:start", "fresh", bench.trigger());
        bench.interaction(press);
        bench.interaction(press);
        bench.deliver();
        assertThat(bench.slack.calls("chat.postMessage")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "aside", "{\"t\":1,\"c\":\"yes\"}"})
    void aValueThatIsNotOursIsAcknowledgedAndNotHeard(String value) {
        assertThat(bench.interaction(Views.homePress("home:case:0", value, bench.trigger()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(bench.ledger.parcels()).isEmpty();
    }

    @Test
    void aPressThatCannotBeStoredIsNotAcknowledged() {
        bench.ledger.setBroken(true);
        assertThat(bench.interaction(Views.homePress("home:start", "fresh", bench.trigger()))
                        .statusCode())
                .isEqualTo(503);
    }

    private void press(String action, String value) {
        assertThat(bench.interaction(Views.homePress(action, value, bench.trigger()))
                        .statusCode())
                .isEqualTo(200);
        bench.deliver();
    }

    private JsonNode message() {
        List<Call> calls = bench.slack.calls("chat.postMessage");
        return calls.get(calls.size() - 1).json();
    }

    private JsonNode open() {
        List<Call> calls = bench.slack.calls("views.publish");
        return calls.get(calls.size() - 1).json().path("view");
    }

    private List<String> values() {
        return open().findValuesAsText("value");
    }

    private List<String> values(String eventId) {
        bench.event(Views.opened(eventId, "home"));
        bench.deliver();
        return bench.slack.calls("views.publish").stream()
                .map(Call::json)
                .filter(call -> call.path("user_id").asText().equals("U0ANNA"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .findValuesAsText("value");
    }

    private static String asideIn(JsonNode home) {
        return home.findValuesAsText("value").stream()
                .filter(value -> value.startsWith("aside:"))
                .findFirst()
                .orElseThrow();
    }
}
