package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardConversationsTest {

    private static final Owner OWNER = new Owner("5f0e7a52-7f0a-4c60-9a34-0d5c8a4b9f10", "a:1x-conversation-of-anna");

    private final Dialogue dialogue = Engine.dialogue();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScriptedReplyIsShownWholeAndKeepsTheRules(Language language) {
        for (Script script : Script.all()) {
            Conversation conversation = Conversation.begin(language);
            StringBuilder chat = new StringBuilder();
            for (Script.Step step : script.steps()) {
                Dialogue.Turn turn =
                        dialogue.take(conversation, new Message(step.content(language), Optional.of(language), 0));
                chat.append(check(turn.reply(), script.name()));
                assertThat(steps(turn.reply()))
                        .as(script.name())
                        .allSatisfy(text -> assertThat(chat).contains(text));
                conversation = turn.after();
            }
        }
    }

    /** Returns what is read. */
    private static String check(Reply reply, String script) {
        List<ObjectNode> messages = Cards.render(reply, OWNER);
        assertThat(messages).as(script).hasSizeBetween(1, 3);
        messages.forEach(
                message -> assertThat(CardRules.violations(message)).as(script).isEmpty());
        String shown = messages.stream()
                .map(message ->
                        message.at("/attachments/0/content/fallbackText").asText())
                .collect(Collectors.joining("\n"));
        assertThat(shown).as(script).contains(texts(reply).toList());
        assertThat(messages.get(messages.size() - 1).findValues("data"))
                .as(script)
                .extracting(data -> data.path("c").asText())
                .containsAll(reply.choices().stream().map(Part.Choice::id).toList());
        for (ObjectNode message : messages) {
            pressable(message, script);
        }
        return shown;
    }

    /** Whatever a press takes away stands in what replaces it. */
    private static void pressable(ObjectNode message, String script) {
        List<String> types = message.findValuesAsText("type");
        if (types.contains("ActionSet")) {
            assertThat(types).as(script).doesNotContain("CodeBlock");
            JsonNode data = Objects.requireNonNull(message.findValue("data"));
            String kept = Cards.answered(ButtonData.read(data).orElseThrow(), Language.EN)
                    .path("fallbackText")
                    .asText();
            assertThat(kept.lines().count()).as(script).isGreaterThan(1);
            assertThat(message.at("/attachments/0/content/fallbackText").asText())
                    .as(script)
                    .contains(kept.lines().limit(1).toList())
                    .doesNotContain("…\n");
        }
    }

    private static Stream<String> texts(Reply reply) {
        return reply.parts().stream()
                .flatMap(part -> {
                    if (part instanceof Part.Paragraph paragraph) {
                        return Stream.of(paragraph.text());
                    } else if (part instanceof Part.Copyable copyable) {
                        return Stream.of(copyable.title(), copyable.text());
                    } else if (part instanceof Part.Evidence evidence) {
                        return Stream.concat(Stream.of(evidence.title()), evidence.lines().stream());
                    }
                    return Stream.empty();
                })
                .map(Marks::plain)
                .filter(text -> !text.isBlank());
    }

    /** A list of steps is said once, and after a tick only what is next of it. */
    private static Stream<String> steps(Reply reply) {
        return reply.parts().stream()
                .filter(Part.Steps.class::isInstance)
                .flatMap(part -> ((Part.Steps) part).steps().stream())
                .flatMap(step -> Stream.concat(Stream.of(step.text()), step.command().stream()))
                .map(Marks::plain);
    }
}
