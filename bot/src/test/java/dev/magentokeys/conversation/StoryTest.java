package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The conversation that the documents show is one that the bot holds, word for word. */
class StoryTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Map<Language, List<String>> HEADINGS = Map.of(
            Language.EN, List.of("A conversation, from the first message to the last", "You"),
            Language.SV, List.of("Ett samtal, från första meddelandet till det sista", "Du"),
            Language.IT, List.of("Una conversazione, dal primo messaggio all’ultimo", "Tu"),
            Language.ZH_HANT, List.of("一段對話，從第一則訊息到最後一則", "你"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTranscriptInTheDocumentsIsThisConversation(Language language) throws IOException {
        Path page = DOCS.resolve("story-" + language.tag() + ".md");
        String held = transcript(language);
        if (Boolean.getBoolean("story.write")) {
            Files.writeString(page, held);
        }
        assertThat(Files.readString(page))
                .as("%s; -Dstory.write=true writes it anew", page)
                .isEqualTo(held);
    }

    private static String transcript(Language language) {
        List<String> heading = HEADINGS.getOrDefault(language, List.of());
        StringBuilder page = new StringBuilder("# " + heading.get(0) + "\n");
        Dialogue dialogue = Engine.dialogue();
        Conversation conversation = Conversation.begin(language).speaking(language, true);
        Reply before = dialogue.take(conversation, Message.text("/start")).reply();
        for (Script.Step step : Script.named("story").steps()) {
            Message.Content content = step.content(language);
            Dialogue.Turn turn = dialogue.take(conversation, new Message(content, Optional.empty(), 0));
            page.append("\n---\n\n**%s:** %s\n\n**Magento Keys:**\n".formatted(heading.get(1), said(content, before)));
            page.append(Markdown.of(turn.reply()));
            conversation = turn.after();
            before = turn.reply();
        }
        return page.toString();
    }

    private static String said(Message.Content content, Reply before) {
        if (content instanceof Message.Pressed pressed) {
            return before.choices().stream()
                    .filter(choice -> choice.id().equals(pressed.choice()))
                    .map(choice -> "`" + choice.label() + "`")
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(pressed.choice() + " is not offered"));
        }
        return ((Message.Text) content).text();
    }
}
