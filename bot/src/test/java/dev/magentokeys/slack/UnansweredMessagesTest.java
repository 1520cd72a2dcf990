package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnansweredMessagesTest {

    private static final String TS = "1795000000.000500";

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void messagesOfBotsAndOurOwnAreNotAnswered() {
        ObjectNode byBot = Payloads.message("Ev0BOT", TS, "Turn 1, heard: yes");
        byBot.withObject("/event").put("bot_id", "B0OTHER");
        ObjectNode ours = Payloads.message("Ev0OWN", "1795000001.000500", "Turn 1, heard: yes");
        ours.withObject("/event").put("user", Payloads.BOT_USER);
        ObjectNode classic = Payloads.message("Ev0OLD", "1795000002.000500", "Pushing is the answer");
        classic.withObject("/event").put("subtype", "bot_message").put("bot_id", "B0OTHER");
        for (ObjectNode event : List.of(byBot, ours, classic)) {
            assertThat(bench.event(event).statusCode()).isEqualTo(200);
        }
        assertThat(dialogue.heard()).isEmpty();
        assertThat(bench.slack.calls("bots.info")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message_changed",
                "message_deleted",
                "channel_join",
                "channel_topic",
                "me_message",
                "huddle_thread"
            })
    void editsJoinsAndOtherNoticesAreAcknowledgedAndNotAnswered(String subtype) {
        ObjectNode event = Payloads.message("Ev0" + subtype, TS, "secretly changed");
        event.withObject("/event").put("subtype", subtype);
        event.withObject("/event/message")
                .put("type", "message")
                .put("text", "changed")
                .put("user", "U0ANNA");
        assertThat(bench.event(event).statusCode()).isEqualTo(200);
        assertThat(dialogue.heard()).isEmpty();
    }

    @Test
    void whatIsSaidInAChannelIsNotAnswered() {
        ObjectNode event = Payloads.message("Ev0CHANNEL", TS, "talking to a colleague");
        event.withObject("/event").put("channel", Payloads.CHANNEL).put("channel_type", "channel");
        assertThat(bench.event(event).statusCode()).isEqualTo(200);
        assertThat(dialogue.heard()).isEmpty();
    }
}
