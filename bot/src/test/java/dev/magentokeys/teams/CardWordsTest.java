package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.testing.Replies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote is shown as they wrote it. */
class CardWordsTest {

    private static final Owner OWNER = new Owner("anna", "a:1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[sign in](https://evil.example)",
                "<at>Everyone</at> & co",
                "# no heading",
                "- no list",
                "1. no list",
                "_no_ *stress*",
                "see https://evil.example/x"
            })
    void nothingOfItBecomesMarkup(String words) {
        List<ObjectNode> messages = Cards.render(
                Replies.of(
                        new Part.Paragraph(words),
                        new Part.Evidence(words, List.of(words)),
                        new Part.Copyable(words, words),
                        new Part.Form(words, List.of(new Part.Input("x", words, words)), "Send", "Skip")),
                OWNER);
        for (ObjectNode message : messages) {
            assertThat(CardRules.violations(message)).isEmpty();
            for (JsonNode element : message.at("/attachments/0/content/body")) {
                assertThat(element.path("type").asText()).isNotEqualTo("TextBlock");
            }
        }
        assertThat(messages.get(0)
                        .at("/attachments/0/content/body/0/inlines/0/text")
                        .asText())
                .isEqualTo(words);
    }

    @Test
    void marksAreRunsAndWhatLooksLikeADateOfACardIsNone() {
        assertThat(Marks.runs("Open **My Profile**, run `composer` {{DATE(2026-01-01T00:00:00Z)}}")
                        .toString())
                .isEqualTo("[{\"type\":\"TextRun\",\"text\":\"Open \"},"
                        + "{\"type\":\"TextRun\",\"text\":\"My Profile\",\"weight\":\"Bolder\"},"
                        + "{\"type\":\"TextRun\",\"text\":\", run \"},"
                        + "{\"type\":\"TextRun\",\"text\":\"composer\",\"fontType\":\"Monospace\"},"
                        + "{\"type\":\"TextRun\",\"text\":\" {\u200b{DATE(2026-01-01T00:00:00Z)}}\"}]");
    }

    @Test
    void charactersThatBreakAMessageAreReplaced() {
        assertThat(Marks.clean("a\u0000b\ud800c\r\nd\te")).isEqualTo("a\uFFFDb\uFFFDc\nd\te");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://x.example/ [a](http://b)", "ftp://x.example"})
    void onlyAddressesOfTheWebAreLinks(String url) {
        JsonNode link = Elements.link(new Part.Link("Status", url));
        assertThat(link.path("type").asText()).isEqualTo("RichTextBlock");
    }

    @Test
    void theLabelOfALinkCannotEndIt() {
        JsonNode link = Elements.link(new Part.Link("a](http://b) *c*", "https://x.example/(a)?b=c"));
        assertThat(link.path("text").asText()).isEqualTo("[a\\]\\(http://b\\) \\*c\\*](https://x.example/%28a%29?b=c)");
    }
}
