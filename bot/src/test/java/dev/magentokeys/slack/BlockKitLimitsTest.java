package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.slack.testing.BlockKitLimits;
import dev.magentokeys.testing.Fuzz;
import dev.magentokeys.testing.RandomReplies;
import dev.magentokeys.testing.Replies;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockKitLimitsTest {

    @Test
    void aLongTextIsGivenWholeAndTheButtonsStandLast() {
        String ticket = String.join(
                "\n",
                IntStream.range(0, 900)
                        .mapToObj(i -> "Line " + i + " of the ticket")
                        .toList());
        List<String> messages = BlockKit.render(Replies.of(
                new Part.Choices(List.of(Part.Choice.of("yes", "Yes"))), new Part.Copyable("The ticket", ticket)));
        assertThat(messages).hasSizeGreaterThan(1);
        StringBuilder copied = new StringBuilder();
        for (String message : messages) {
            BlockKitLimits.check(message);
            for (JsonNode text : Json.read(message).orElseThrow().path("blocks").findValues("text")) {
                String code = text.path("text").asText();
                if (code.startsWith("```")) {
                    copied.append(code, 4, code.length() - 3);
                }
            }
        }
        assertThat(copied.toString().strip()).isEqualTo(ticket);
        assertThat(messages.subList(0, messages.size() - 1)).noneMatch(message -> message.contains("choice:0"));
        assertThat(messages.get(messages.size() - 1)).contains("choice:0");
    }

    @Test
    void noReplyHoweverLongLeavesTheLimitsOfSlack() {
        RandomReplies replies = new RandomReplies(Fuzz.random("BlockKitLimitsTest"));
        for (int i = 0; i < 300; i++) {
            for (String message : BlockKit.render(replies.next())) {
                assertThat(BlockKitLimits.violations(message)).as("reply %d", i).isEmpty();
            }
        }
    }
}
