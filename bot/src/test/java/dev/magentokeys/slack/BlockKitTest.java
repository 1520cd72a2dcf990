package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.slack.testing.BlockKitLimits;
import dev.magentokeys.testing.Replies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockKitTest {

    @Test
    void aButtonCarriesTheTurnAndTheChoiceAndAsksBackWhereItShould() {
        JsonNode elements = only(Replies.of(new Part.Choices(List.of(
                        Part.Choice.of("yes", "Yes"),
                        new Part.Choice(
                                "disabled", "I disabled the old key", Optional.of("Is the new pair in place?"))))))
                .at("/blocks/0/elements");
        assertThat(elements.at("/0/value").asText()).isEqualTo("{\"t\":7,\"c\":\"yes\"}");
        assertThat(elements.at("/0/action_id").asText()).isEqualTo("choice:0");
        assertThat(elements.at("/0").has("confirm")).isFalse();
        assertThat(elements.at("/1/action_id").asText()).isEqualTo("choice:1");
        assertThat(elements.at("/1/confirm/text/text").asText()).isEqualTo("Is the new pair in place?");
        assertThat(elements.at("/1/confirm/deny/text").asText()).isEqualTo("Cancel");
    }

    @Test
    void aFormOfOneInputHasItAndAWayToSendAndToSkip() {
        JsonNode blocks = only(Replies.of(form(new Part.Input("currentContact", "Who?", "anna@example.com"))))
                .path("blocks");
        assertThat(blocks.at("/1/block_id").asText()).isEqualTo("input:currentContact");
        assertThat(blocks.at("/1/element/initial_value").asText()).isEqualTo("anna@example.com");
        assertThat(blocks.at("/1/optional").booleanValue()).isTrue();
        assertThat(blocks.at("/2/elements").findValuesAsText("action_id")).containsExactly("form:submit", "form:skip");
    }

    @Test
    void aFormOfSeveralInputsHasAButtonThatOpensIt() {
        JsonNode blocks = only(Replies.of(
                        form(new Part.Input("currentContact", "Who?", ""), new Part.Input("env", "?", ""))))
                .path("blocks");
        assertThat(blocks.findValuesAsText("type")).doesNotContain("input");
        assertThat(blocks.at("/1/elements").findValuesAsText("action_id")).containsExactly("form:open", "form:skip");
        assertThat(blocks.at("/1/elements/0/value").asText()).isEqualTo("{\"t\":7,\"c\":\"open\"}");
    }

    private static Part.Form form(Part.Input... inputs) {
        return new Part.Form("For the ticket", List.of(inputs), "Send", "Skip");
    }

    @Test
    void whatIsTickedOffShowsIt() {
        JsonNode message = only(Replies.of(new Part.Steps(List.of(
                new Part.Step(1, "Name every place", Optional.empty(), true),
                new Part.Step(2, "Put the pair in", Optional.of("magento-cloud variable:list"), false)))));
        assertThat(message.at("/blocks/0/text/text").asText()).isEqualTo("*1.* ✅ Name every place");
        assertThat(message.at("/blocks/2/text/text").asText()).isEqualTo("```\nmagento-cloud variable:list\n```");
        assertThat(message.path("text").asText())
                .contains("1. ✅ Name every place")
                .contains("2. Put the pair in");
    }

    @Test
    void readersWithoutBlocksGetTheWholeReplyAsText() {
        String text = only(Replies.of(
                        new Part.Paragraph("Is the **old** key on?"),
                        new Part.Evidence("Line 4", List.of("403 <Forbidden>")),
                        new Part.Links(List.of(new Part.Link("Status", "https://status.adobe.com/?a=1&b=2"))),
                        new Part.Choices(List.of(Part.Choice.of("yes", "Yes"), Part.Choice.of("no", "No")))))
                .path("text")
                .asText();
        assertThat(text)
                .isEqualTo("Is the old key on?\nLine 4\n403 &lt;Forbidden&gt;\n"
                        + "• Status https://status.adobe.com/?a=1&amp;b=2\n• Yes\n• No");
    }

    @Test
    void aReplyThatSaysNothingIsStillAMessage() {
        assertThat(only(Replies.of()).path("text").asText()).isNotBlank();
        assertThat(only(Replies.of(new Part.Paragraph(" "))).path("text").asText())
                .isNotBlank();
    }

    private JsonNode only(Reply reply) {
        List<String> messages = BlockKit.render(reply);
        assertThat(messages).hasSize(1);
        BlockKitLimits.check(messages.get(0));
        return Json.read(messages.get(0)).orElseThrow();
    }
}
