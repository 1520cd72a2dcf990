package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.SlackBench;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day after a path the bot asks in the direct message whether it helped. */
class SlackRemindersTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();
    private static final List<String> ANSWERS = List.of("other-account", "old-and-new", "enabled");

    @Test
    void itAsksOnceInTheDirectMessageWhereverTheTalkWas() {
        try (SlackBench bench = new SlackBench(DIALOGUE)) {
            toThePath(bench);
            bench.later(Duration.ofHours(23));
            assertThat(asked(bench)).isEmpty();
            bench.later(Duration.ofHours(2));
            assertThat(asked(bench)).hasSize(1);
            assertThat(asked(bench).get(0).path("channel").asText()).startsWith("U");
            bench.later(Duration.ofDays(10));
            assertThat(asked(bench)).hasSize(1);
        }
    }

    @Test
    void whoSaysSomethingMeanwhileIsAskedADayAfterThat() {
        try (SlackBench bench = new SlackBench(DIALOGUE)) {
            toThePath(bench);
            bench.later(Duration.ofHours(20));
            bench.write("why?");
            bench.later(Duration.ofHours(20));
            assertThat(asked(bench)).isEmpty();
            bench.later(Duration.ofHours(5));
            assertThat(asked(bench)).hasSize(1);
        }
    }

    @Test
    void whoSaysThatItWorksIsNotAsked() {
        try (SlackBench bench = new SlackBench(DIALOGUE)) {
            toThePath(bench);
            bench.write("it works now");
            bench.later(Duration.ofDays(2));
            assertThat(asked(bench)).isEmpty();
        }
    }

    private static void toThePath(SlackBench bench) {
        JsonNode message = SlackBench.json(bench.command("check 403 on our packages"));
        for (String answer : ANSWERS) {
            message = bench.press(message, answer);
        }
        assertThat(message.path("text").asText()).contains("clear-build-cache");
    }

    private static List<JsonNode> asked(SlackBench bench) {
        return bench.slack.calls("chat.postMessage").stream()
                .map(Call::json)
                .filter(body -> body.toString().contains("ask-never"))
                .toList();
    }
}
