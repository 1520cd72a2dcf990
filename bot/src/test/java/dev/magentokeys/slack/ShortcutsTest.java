package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.testing.Served;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

    private static final String FORBIDDEN = "The 'https://repo.magento.com/archives/magento/module-company/"
            + "magento-module-company-100.4.3.0.zip' URL could not be accessed: HTTP/2 403";

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aBotsPostIsReadAsALogAndAnsweredToTheAskerAlone() {
        ObjectNode post = Payloads.botPost("");
        post.putArray("attachments").addObject().put("fallback", "failed").put("text", "```" + FORBIDDEN + "```");
        assertThat(choose(post).statusCode()).isEqualTo(200);
        bench.deliver();
        Message.Log log = (Message.Log) dialogue.last().content();
        assertThat(log.reading().mostTelling().orElseThrow().symptom()).isEqualTo(Symptom.PACKAGE_FORBIDDEN);
        assertThat(log.comment()).as("nobody's words are taken for the asker's").isEmpty();
        assertThat(bench.slack.calls("chat.postMessage")).isEmpty();
        assertThat(answer().path("response_type").asText()).isEqualTo("ephemeral");
        assertThat(bench.ledger.knows("slack:T0ACME:U0ANNA")).isTrue();
    }

    @Test
    void filesOfThePostAreReadToo() {
        ObjectNode post = Payloads.botPost("Build 12 failed");
        post.putArray("files")
                .add(Payloads.file("build.log", 9, bench.slack.serve("build.log", Served.text(FORBIDDEN))));
        choose(post);
        assertThat(dialogue.heard()).as("not before the acknowledgement").isEmpty();
        bench.deliver();
        assertThat(((Message.Log) dialogue.last().content()).reading().mostTelling())
                .isPresent();
    }

    @Test
    void theOlderWayToAttachAForwardedFileIsReadToo() {
        ObjectNode post = Payloads.botPost("here it is");
        post.putArray("attachments")
                .addObject()
                .put("is_msg_unfurl", true)
                .put("text", "Uploading a file")
                .putArray("files")
                .add(Payloads.file("-.txt", 9, bench.slack.serve("-.txt", Served.text(FORBIDDEN))));
        choose(post);
        bench.deliver();
        assertThat(((Message.Log) dialogue.last().content()).reading().mostTelling())
                .isPresent();
    }

    @Test
    void aMessageWithoutALogIsSaidToHaveNone() {
        choose(Payloads.botPost("Who has time for lunch?"));
        bench.deliver();
        assertThat(dialogue.texts()).containsExactly("/check");
        assertThat(answer().path("text").asText()).startsWith("I see no log lines in that message.");
    }

    @Test
    void whenTheResponseAddressHasExpiredTheAnswerGoesToThePersonInTheChannelElseDirectly() {
        bench.slack.always("chat.postEphemeral", () -> Answer.error("not_in_channel"));
        choose(Payloads.botPost(FORBIDDEN));
        bench.clock.advance(Duration.ofMinutes(31));
        bench.deliver();
        assertThat(bench.slack.calls("chat.postEphemeral")).hasSize(1);
        assertThat(bench.slack.calls("chat.postMessage"))
                .extracting(call -> call.json().path("channel").asText())
                .containsExactly(Payloads.USER);
    }

    @Test
    void aRepeatedShortcutHasNoSecondEffect() {
        String trigger = bench.trigger();
        ObjectNode chosen = Payloads.shortcut(Payloads.botPost(FORBIDDEN), trigger, bench.slack.responseUrl("short"));
        bench.interaction(chosen);
        bench.interaction(chosen);
        assertThat(dialogue.heard()).hasSize(1);
    }

    @Test
    void shortcutsOfOthersAreAcknowledgedAndNotAnswered() {
        ObjectNode other = Payloads.shortcut(Payloads.botPost(FORBIDDEN), bench.trigger(), "https://hooks.slack.com/x");
        other.put("callback_id", "something_else");
        assertThat(bench.interaction(other).statusCode()).isEqualTo(200);
        assertThat(dialogue.heard()).isEmpty();
    }

    @Test
    void theRealConversationGoesOnFromThePost() {
        try (SlackBench real = new SlackBench(Engine.dialogue())) {
            real.write("the licence got a new owner");
            real.interaction(
                    Payloads.shortcut(Payloads.botPost(FORBIDDEN), real.trigger(), real.slack.responseUrl("short")));
            real.deliver();
            JsonNode answer = real.slack.calls("/hooks/short").get(0).json();
            assertThat(answer.path("text").asText()).contains("magento/module-company");
        }
    }

    private HttpResponse<String> choose(ObjectNode message) {
        return bench.interaction(Payloads.shortcut(message, bench.trigger(), bench.slack.responseUrl("short")));
    }

    private JsonNode answer() {
        List<Call> calls = bench.slack.calls("/hooks/short");
        return calls.get(calls.size() - 1).json();
    }
}
