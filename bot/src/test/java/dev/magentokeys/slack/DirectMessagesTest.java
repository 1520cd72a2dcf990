package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectMessagesTest {

    private static final String TS = "1795000000.000500";

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aDirectMessageIsAnsweredByAMessageInTheSameChannel() {
        bench.write("my deploy fails");
        assertThat(bench.deliver()).containsExactly(new Attempt.Arrived());
        assertThat(bench.slack.calls("chat.postMessage")).singleElement().satisfies(call -> {
            JsonNode message = call.json();
            assertThat(call.authorization()).isEqualTo("Bearer " + SlackBench.TOKEN);
            assertThat(message.path("channel").asText()).isEqualTo(Payloads.DIRECT);
            assertThat(message.path("text").asText()).contains("heard: my deploy fails");
            assertThat(message.path("blocks").size()).isPositive();
            assertThat(message.path("unfurl_links").booleanValue()).isFalse();
            assertThat(message.path("unfurl_media").booleanValue()).isFalse();
            assertThat(message.has("thread_ts")).isFalse();
        });
    }

    @Test
    void aPastedLogOfManyLinesIsHeardWhole() {
        String log = "Loading composer repositories\n\n  [Composer\\Downloader\\TransportException]\n"
                + "  The URL returned 403\r\n\tat the end";
        bench.write(log);
        assertThat(dialogue.texts()).containsExactly(log);
    }

    @Test
    void theMarkupThatSlackAddsIsTakenOff() {
        bench.write("&lt;b&gt; &amp; <mailto:anna@example.com|anna@example.com>");
        assertThat(dialogue.texts()).containsExactly("<b> & anna@example.com");
    }

    @Test
    void theConversationOfTheCommandGoesOnInTheDirectMessage() {
        bench.command("check");
        bench.write("no");
        bench.deliver();
        assertThat(bench.slack.calls("chat.postMessage").get(0).body()).contains("Turn 2");
        assertThat(bench.ledger.knows("slack:T0ACME:U0ANNA")).isTrue();
    }

    @Test
    void aMessageInAThreadIsAnsweredInTheThread() {
        ObjectNode event = Payloads.message("Ev0THREAD", TS, "in the thread");
        event.withObject("/event").put("thread_ts", "1794999999.000100");
        bench.event(event);
        bench.deliver();
        assertThat(bench.slack
                        .calls("chat.postMessage")
                        .get(0)
                        .json()
                        .path("thread_ts")
                        .asText())
                .isEqualTo("1794999999.000100");
    }
}
