package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.Signed;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.Views;
import dev.magentokeys.testing.TicketCase;
import dev.magentokeys.wording.Language;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of what is typed into a modal. */
class SubmissionsTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();
    private static final String ANNA = "slack:T0ACME:U0ANNA";
    private static final Map<String, String> BOTH =
            Map.of("previousContact", "Ida <ida@fjordvik.example>", "currentContact", "per@fjordvik.example");

    private final SlackBench bench = new SlackBench(DIALOGUE);
    private JsonNode view;

    @BeforeEach
    void openTheModal() {
        bench.ledger.keep(ANNA, TicketCase.in(Language.EN, DIALOGUE), bench.clock.instant());
        bench.interaction(Payloads.press(
                "form:open", "{\"t\":1,\"c\":\"open\"}", bench.trigger(), bench.slack.responseUrl("press")));
        view = bench.slack.calls("views.open").get(0).json().path("view");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void bothContactsAreHeardAsOneMessageAndAnsweredWhereTheFormWasAskedFor() {
        HttpResponse<String> response = send(BOTH);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).as("an empty answer closes the modal").isEmpty();
        assertThat(known(FactName.PREVIOUS_CONTACT)).contains("Ida <ida@fjordvik.example>");
        assertThat(known(FactName.CURRENT_CONTACT)).contains("per@fjordvik.example");
        bench.deliver();
        assertThat(bench.slack.calls("/hooks/press"))
                .isNotEmpty()
                .anyMatch(call -> call.body().contains("per@fjordvik.example"));
    }

    @Test
    void theSameModalSentAgainHasNoSecondEffect() {
        send(BOTH);
        int sent = bench.ledger.parcels().size();
        HttpResponse<String> again = send(BOTH);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEmpty();
        assertThat(bench.ledger.parcels()).hasSize(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ida@", "@fjordvik.example", "ida@@fjordvik.example", "Ida ida@fjordvik", "a@b. c"})
    void whatIsNotWrittenLikeAnAddressIsDoubtedInTheModalOnce(String typed) {
        Map<String, String> values = Map.of("previousContact", typed, "currentContact", "per@fjordvik.example");
        JsonNode doubt = SlackBench.json(send(values));
        assertThat(doubt.path("response_action").asText()).isEqualTo("errors");
        assertThat(doubt.at("/errors/input:previousContact").asText()).startsWith("This is not written like");
        assertThat(doubt.path("errors").has("input:currentContact")).isFalse();
        assertThat(known(FactName.PREVIOUS_CONTACT)).isEmpty();

        assertThat(send(values).body()).as("the person knows better").isEmpty();
        assertThat(known(FactName.PREVIOUS_CONTACT)).contains(typed);
    }

    @Test
    void addressesThatLookAlikeAreDoubtedInTheModal() {
        JsonNode doubt = SlackBench.json(
                send(Map.of("previousContact", "admin@shop.example", "currentContact", "\u0430dmin@shop.example")));
        assertThat(doubt.path("errors").size()).isEqualTo(2);
        assertThat(doubt.at("/errors/input:currentContact").asText()).contains("look alike");
        assertThat(send(BOTH).body()).as("put right").isEmpty();
        assertThat(known(FactName.CURRENT_CONTACT)).contains("per@fjordvik.example");
    }

    @Test
    void namesAloneAndBlanksAreTaken() {
        assertThat(send(Map.of("previousContact", "Ida Berg")).body()).isEmpty();
        assertThat(known(FactName.PREVIOUS_CONTACT)).contains("Ida Berg");
        assertThat(known(FactName.CURRENT_CONTACT)).isEmpty();
    }

    @Test
    void secretsAreMaskedBeforeAnythingIsKeptOrSaid() {
        send(Map.of("previousContact", "Ida", "cloudProject", "abc " + SlackBench.CANARY));
        bench.deliver();
        assertThat(known(FactName.CLOUD_PROJECT)).contains("abc ••••");
        assertThat(bench.slack.calls()).noneMatch(call -> call.body().contains(SlackBench.CANARY));
    }

    @Test
    void aModalOfAQuestionThatIsPassedSaysSoAndIsNotHeard() {
        bench.write("restart");
        JsonNode answer = SlackBench.json(send(BOTH));
        assertThat(answer.path("errors").toString()).contains("The conversation has moved on");
        assertThat(known(FactName.PREVIOUS_CONTACT)).isEmpty();
    }

    @Test
    void nobodySendsTheModalOfAnother() {
        ObjectNode submission = Views.submission("V1", view, BOTH);
        submission.withObject("/user").put("id", "U0BEN");
        assertThat(bench.interaction(submission).statusCode()).isEqualTo(200);
        assertThat(bench.ledger.knows("slack:T0ACME:U0BEN")).isFalse();
        assertThat(known(FactName.PREVIOUS_CONTACT)).isEmpty();
    }

    @Test
    void whatCannotBeStoredStaysInTheModal() {
        bench.ledger.setBroken(true);
        JsonNode answer = SlackBench.json(send(BOTH));
        assertThat(answer.path("errors").toString()).contains("could not be stored");
        bench.ledger.setBroken(false);
        assertThat(send(BOTH).body()).isEmpty();
        assertThat(known(FactName.CURRENT_CONTACT)).contains("per@fjordvik.example");
    }

    @Test
    void aForgedSubmissionIsRefused() {
        byte[] body = Payloads.interaction(Views.submission("V1", view, BOTH)).getBytes(StandardCharsets.UTF_8);
        String now = String.valueOf(bench.clock.instant().getEpochSecond());
        HttpResponse<String> response = bench.send(HttpRequest.newBuilder(bench.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", Signed.signature("another secret", now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(known(FactName.PREVIOUS_CONTACT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"turn\":1}", "{\"turn\":\"x\",\"address\":\"{}\"}"})
    void aModalThatIsNotOursIsAcknowledgedAndNotHeard(String metadata) {
        ObjectNode submission = Views.submission("V1", view, BOTH);
        submission.withObject("/view").put("private_metadata", metadata);
        assertThat(bench.interaction(submission).statusCode()).isEqualTo(200);
        assertThat(known(FactName.PREVIOUS_CONTACT)).isEmpty();
    }

    private HttpResponse<String> send(Map<String, String> typed) {
        return bench.interaction(Views.submission("V1", view, typed));
    }

    private Optional<String> known(FactName name) {
        return bench.ledger
                .inOneCommit(page -> page.conversation(ANNA))
                .flatMap(conversation -> conversation.known().find(name))
                .map(finding -> finding.value());
    }
}
