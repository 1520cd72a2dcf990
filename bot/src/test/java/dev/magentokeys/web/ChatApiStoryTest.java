package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The seed article's story through the chat page's API, with the engine that ships. */
class ChatApiStoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestServer server = TestServer.start(Engine.dialogue());
    private final Http http = new Http(server);

    static Stream<Arguments> theStoryInEveryLanguage() {
        return Stream.of("seed-old-account-open", "seed-old-account-lost", "seed-log-and-story")
                .map(Script::named)
                .flatMap(script -> Stream.of(Language.values()).map(language -> Arguments.of(script, language)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("theStoryInEveryLanguage")
    void theStoryIsToldMessageByMessage(Script script, Language language) throws IOException {
        String conversation = http.conversation();
        for (Script.Step step : script.steps()) {
            JsonNode reply = JSON.readTree(http.post(conversation, request(step.content(language), language))
                    .body());
            assertThat(reply.get("locale").textValue()).isEqualTo(language.tag());
            step.asks()
                    .ifPresent(fact -> assertThat(reply.get("asks").textValue()).isEqualTo(fact));
            step.facts()
                    .forEach((fact, value) -> assertThat(
                                    reply.at("/facts/" + fact + "/value").textValue())
                            .as(fact)
                            .isEqualTo(value));
            step.verdict().ifPresent(verdict -> {
                assertThat(reply.at("/verdict/cause").textValue()).isEqualTo(verdict.cause());
                assertThat(reply.at("/verdict/path").textValue()).isEqualTo(verdict.path());
            });
        }
    }

    private static String request(Message.Content content, Language language) {
        ObjectNode request = JSON.createObjectNode().put("locale", language.tag());
        if (content instanceof Message.Text text) {
            request.put("text", text.text());
        } else if (content instanceof Message.Pressed pressed) {
            request.put("choice", pressed.choice());
        } else if (content instanceof Message.Filled filled) {
            filled.values().forEach(request.putObject("form")::put);
        }
        return request.toString();
    }
}
