package dev.magentokeys.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Review;
import dev.magentokeys.delivery.InMemoryLedger;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Script;
import dev.magentokeys.testing.TracedDialogue;
import dev.magentokeys.web.WebEdge;
import dev.magentokeys.web.WebSettings;
import dev.magentokeys.wording.Language;
import io.javalin.Javalin;
import java.time.InstantSource;

/** The chat page's API over HTTP. */
final class PageStage implements Stage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Review REVIEW = Engine.dialogue();

    private final TracedDialogue dialogue;
    private final Javalin server;

    PageStage(TracedDialogue dialogue) {
        this.dialogue = dialogue;
        Reception reception = new Reception(new InMemoryLedger(), dialogue, InstantSource.system());
        WebEdge edge = WebEdge.create(reception, REVIEW, Masker::mask, Engine.logReader(), WebSettings.loopback());
        this.server = Javalin.create(edge::addTo).start("127.0.0.1", 0);
    }

    @Override
    public void play(Script script, Language language) {
        ChatClient chat = new ChatClient("http://127.0.0.1:" + server.port() + "/");
        for (Script.Step step : script.steps()) {
            JsonNode shown = chat.post(
                    body(step.content(language)).put("locale", language.tag()).toString());
            assertThat(shown.path("choices").findValuesAsText("id"))
                    .as("buttons of %s", shown)
                    .isEqualTo(dialogue.last().choices().stream()
                            .map(Part.Choice::id)
                            .toList());
        }
    }

    private static ObjectNode body(Message.Content content) {
        ObjectNode body = JSON.createObjectNode();
        if (content instanceof Message.Pressed pressed) {
            return body.put("choice", pressed.choice());
        }
        if (content instanceof Message.Filled form) {
            ObjectNode values = body.putObject("form");
            form.values().forEach(values::put);
            return body;
        }
        return body.put("text", ((Message.Text) content).text());
    }

    @Override
    public void close() {
        server.stop();
    }
}
