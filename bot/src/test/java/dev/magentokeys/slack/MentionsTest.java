package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.testing.Served;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final String TS = "1795000000.000500";
    private static final String THREAD = "1794999999.000100";
    private static final String FORBIDDEN = "The 'https://repo.magento.com/archives/magento/module-company/"
            + "magento-module-company-100.4.3.0.zip' URL could not be accessed: HTTP/2 403";

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aMentionIsAnsweredInItsThreadForThePersonAloneAndOneLineForAllOpensIt() {
        bench.event(Payloads.mention("Ev0M", TS, "my deploy fails"));
        bench.deliver();
        assertThat(dialogue.texts()).containsExactly("my deploy fails");
        assertThat(bench.slack.calls())
                .extracting(Call::method)
                .filteredOn(method -> method.startsWith("chat."))
                .containsExactly("chat.postMessage", "chat.postEphemeral");
        JsonNode line = last("chat.postMessage");
        assertThat(line.path("thread_ts").asText()).isEqualTo(TS);
        assertThat(line.path("text").asText())
                .isEqualTo("I have answered in this thread; only the person who asked can see it.");
        assertThat(line.has("for_all")).isFalse();
        JsonNode answer = last("chat.postEphemeral");
        assertThat(answer.path("user").asText()).isEqualTo(Payloads.USER);
        assertThat(answer.path("thread_ts").asText()).isEqualTo(TS);
        assertThat(answer.path("text").asText()).contains("heard: my deploy fails");
    }

    @Test
    void aMentionInAThreadAddsNoLineForAll() {
        bench.event(inThread(Payloads.mention("Ev0M", TS, "my deploy fails")));
        bench.deliver();
        assertThat(bench.slack.calls("chat.postMessage")).isEmpty();
        assertThat(last("chat.postEphemeral").path("thread_ts").asText()).isEqualTo(THREAD);
    }

    @Test
    void everyoneInAThreadHasAConversationOfTheirOwn() {
        bench.event(inThread(Payloads.mention("Ev0A", TS, "403 since Monday")));
        ObjectNode ben = inThread(Payloads.mention("Ev0B", "1795000009.000500", "same here"));
        ben.withObject("/event").put("user", "U0BEN");
        bench.event(ben);
        bench.deliver();
        assertThat(bench.slack.calls("chat.postEphemeral"))
                .extracting(call -> call.json().path("user").asText() + " "
                        + call.json().path("text").asText().lines().findFirst().orElse(""))
                .containsExactly("U0ANNA Turn 1, heard: 403 since Monday", "U0BEN Turn 1, heard: same here");
    }

    @Test
    void theSamePersonInAnotherWorkspaceHasAnotherConversation() {
        ObjectNode elsewhere = Payloads.mention("Ev0OTHER", TS, "my deploy fails");
        elsewhere.put("team_id", "T0OTHER");
        bench.event(elsewhere);
        assertThat(bench.ledger.knows("slack:T0OTHER:U0ANNA")).isTrue();
        assertThat(bench.ledger.knows("slack:T0ACME:U0ANNA")).isFalse();
    }

    @Test
    void theMentionOfTheBotIsNoWordOfTheMessage() {
        ObjectNode event = Payloads.mention("Ev0M", TS, "");
        event.withObject("/event").put("text", "Could <@U0BOT|magento-keys> say why &gt; <@U0BOT>?");
        bench.event(event);
        assertThat(dialogue.texts()).containsExactly("Could  say why > ?");
    }

    @Test
    void aBareMentionAsksWhereThingsStand() {
        bench.event(Payloads.mention("Ev0M", TS, ""));
        assertThat(dialogue.texts()).containsExactly("/check");
    }

    @Test
    void aFileThatComesWithAMentionIsRead() {
        String url = bench.slack.serve("build.log", Served.text(FORBIDDEN));
        bench.event(Payloads.withFile(Payloads.mention("Ev0M", TS, "please"), "build.log", 9, url));
        bench.deliver();
        Message.Log log = (Message.Log) dialogue.last().content();
        assertThat(log.comment()).isEqualTo("please");
        assertThat(log.reading().mostTelling()).isPresent();
    }

    @Test
    void mentionsByBotsAndMentionsInDirectMessagesAreNotAnswered() {
        ObjectNode byBot = Payloads.mention("Ev0BOT", TS, "build failed");
        byBot.withObject("/event").put("bot_id", "B0OTHER");
        ObjectNode direct = Payloads.mention("Ev0DM", TS, "hello");
        direct.withObject("/event").put("channel", Payloads.DIRECT);
        assertThat(bench.event(byBot).statusCode()).isEqualTo(200);
        assertThat(bench.event(direct).statusCode()).isEqualTo(200);
        assertThat(dialogue.heard()).isEmpty();
    }

    @Test
    void whereTheBotMayNotWriteThePersonIsAnsweredDirectly() {
        bench.slack.always("chat.postEphemeral", () -> Answer.error("user_not_in_channel"));
        bench.event(inThread(Payloads.mention("Ev0M", TS, "my deploy fails")));
        bench.deliver();
        JsonNode direct = last("chat.postMessage");
        assertThat(direct.path("channel").asText()).isEqualTo(Payloads.USER);
        assertThat(direct.has("thread_ts")).isFalse();
    }

    @Test
    void aPressInTheThreadIsAnsweredInTheThread() {
        ObjectNode press =
                Payloads.press("choice:0", "{\"t\":1,\"c\":\"yes\"}", bench.trigger(), "https://hooks.slack.com/x");
        press.withObject("/container").put("thread_ts", THREAD);
        bench.interaction(press);
        bench.deliver();
        JsonNode answer = last("chat.postEphemeral");
        assertThat(answer.path("thread_ts").asText()).isEqualTo(THREAD);
        assertThat(answer.path("user").asText()).isEqualTo(Payloads.USER);
    }

    @Test
    void whileTheLogIsMissingItIsSaidHowTheOneAboveGetsHere() {
        try (SlackBench real = new SlackBench(Engine.dialogue())) {
            real.event(inThread(Payloads.mention("Ev0A", TS, "can you help?")));
            real.deliver();
            assertThat(text(real)).contains("cannot read the messages above", "Diagnose this log");
            real.event(inThread(Payloads.mention("Ev0B", "1795000009.000500", FORBIDDEN)));
            real.deliver();
            assertThat(text(real)).contains("magento/module-company").doesNotContain("messages above");
        }
    }

    private static String text(SlackBench bench) {
        List<Call> calls = bench.slack.calls("chat.postEphemeral");
        return calls.get(calls.size() - 1).json().path("text").asText();
    }

    private JsonNode last(String method) {
        List<Call> calls = bench.slack.calls(method);
        return calls.get(calls.size() - 1).json();
    }

    private static ObjectNode inThread(ObjectNode mention) {
        mention.withObject("/event").put("thread_ts", THREAD);
        return mention;
    }
}
