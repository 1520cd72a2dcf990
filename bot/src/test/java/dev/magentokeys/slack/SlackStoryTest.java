package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.BlockKitLimits;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.testing.Fuzz;
import dev.magentokeys.wording.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real conversation over signed requests. */
class SlackStoryTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();

    /** Both owners have a key, the deployment uses the old one, which is on, and somebody can sign in there. */
    private static final List<String> ANSWERS = List.of("old-and-new", "other-account", "enabled", "yes");

    @Test
    void theConflictOfTwoKeysIsLedFromTheCommandToThePath() {
        try (SlackBench bench = new SlackBench(DIALOGUE)) {
            JsonNode message = SlackBench.json(bench.command(
                    "check 403 on our packages since Anna Berg left and the licence went to Ben, on another account"));
            for (int question = 1; question <= 8 && !isThePath(message); question++) {
                message = press(bench, message, ANSWERS);
            }
            assertThat(message.path("text").asText())
                    .containsSubsequence("env:COMPOSER_AUTH", "clear-build-cache", "Disable, never Delete");
            bench.write("back");
            bench.deliver();
            assertThat(bench.slack.calls("chat.postMessage")).hasSize(1);
        }
    }

    @Test
    void everyPersonIsMetInTheLanguageOfTheirSlack() {
        Set<String> greetings = new HashSet<>();
        for (String locale : List.of("en-US", "sv-SE", "it-IT", "zh-TW")) {
            try (SlackBench bench = new SlackBench(DIALOGUE)) {
                bench.slack.always("users.info", () -> Answer.locale(locale));
                greetings.add(
                        SlackBench.json(bench.command("check")).path("text").asText());
            }
        }
        assertThat(greetings).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTurnOfTheRealConversationLeavesTheLimitsOfSlack(Language language) {
        SplittableRandom random = Fuzz.random("SlackStoryTest " + language.tag());
        Dialogue.Turn turn = DIALOGUE.take(Conversation.begin(language), Message.text("/check"));
        for (int i = 0; i < 100; i++) {
            BlockKit.render(turn.reply()).forEach(BlockKitLimits::check);
            List<Part.Choice> choices = turn.reply().choices();
            Message next = choices.isEmpty()
                    ? Message.text("/restart")
                    : Message.pressed(
                            choices.get(random.nextInt(choices.size())).id());
            turn = DIALOGUE.take(turn.after(), next);
        }
    }

    private static boolean isThePath(JsonNode message) {
        return message.path("text").asText().contains("clear-build-cache");
    }

    /** Presses the first button that gives one of these answers, and returns what Slack then gets. */
    private static JsonNode press(SlackBench bench, JsonNode message, List<String> answers) {
        String offered = answers.stream()
                .filter(answer -> message.toString().contains("\\\"c\\\":\\\"" + answer + "\\\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("none of " + answers + " in " + message));
        return bench.press(message, offered);
    }
}
