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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {

    private static final String NO_WIDTH = "\u200b";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Press **Disable** now ~ Press *Disable* now",
                "Set `env:COMPOSER_AUTH` to it ~ Set `env:COMPOSER_AUTH` to it",
                "a & b < c > d ~ a &amp; b &lt; c &gt; d",
                "`a<b` and **c&d** ~ `a&lt;b` and *c&amp;d*",
                "2 ** 3 ~ 2 ** 3"
            })
    void theTwoMarksAreWrittenAsSlackWritesThem(String neutral, String mrkdwn) {
        assertThat(section(neutral)).isEqualTo(mrkdwn);
    }

    @Test
    void aMarkBetweenChineseCharactersStillShows() {
        assertThat(section("請按**停用**鈕")).isEqualTo("請按" + NO_WIDTH + "*停用*" + NO_WIDTH + "鈕");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel>",
                "<@U0ANNA>",
                "<!here|x>",
                "<https://evil.example|https://repo.magento.com>",
                "<#C1>"
            })
    void aPersonsWordsBecomeNoMentionAndNoLinkAnywhere(String words) {
        Reply reply = Replies.of(
                new Part.Paragraph(words),
                new Part.Steps(List.of(new Part.Step(1, words, Optional.of(words), false))),
                new Part.Choices(List.of(new Part.Choice("x", words, Optional.of(words)))),
                new Part.Form(words, List.of(new Part.Input("i", words, words)), words, words),
                new Part.Evidence(words, List.of(words)),
                new Part.Copyable(words, words),
                new Part.Links(List.of(new Part.Link(words, "https://example.com/"), new Part.Link(words, words))));
        String all = String.join("", BlockKit.render(reply));
        assertThat(all.replace("<https://example.com/|", "")).doesNotContain("<");
        assertThat(only(reply).path("blocks").findValues("verbatim"))
                .isNotEmpty()
                .allMatch(JsonNode::booleanValue);
    }

    @Test
    void linesOfALogCannotLeaveTheirBlock() {
        String code = only(Replies.of(new Part.Evidence("Proof", List.of("a ``` b", "````"))))
                .at("/blocks/1/text/text")
                .asText();
        assertThat(code).startsWith("```\n").endsWith("\n```");
        assertThat(code.substring(3, code.length() - 3)).doesNotContain("```");
    }

    private String section(String text) {
        return only(Replies.of(new Part.Paragraph(text)))
                .at("/blocks/0/text/text")
                .asText();
    }

    private JsonNode only(Reply reply) {
        List<String> messages = BlockKit.render(reply);
        assertThat(messages).hasSize(1);
        BlockKitLimits.check(messages.get(0));
        return Json.read(messages.get(0)).orElseThrow();
    }
}
