package dev.magentokeys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.testing.Script;
import dev.magentokeys.wording.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The seed article's story through {@code chat --format json}, line by line. */
class ChatStoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> theStoryInEveryLanguage() {
        return Script.all().stream()
                .filter(script -> script.name().startsWith("seed-"))
                .flatMap(script -> Stream.of(Language.values()).map(language -> Arguments.of(script, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("theStoryInEveryLanguage")
    void theStoryIsToldLineByLine(Script script, Language language) throws IOException {
        List<JsonNode> replies = chat(script, language);
        assertThat(replies).hasSameSizeAs(script.steps());
        for (int at = 0; at < replies.size(); at++) {
            Script.Step step = script.steps().get(at);
            JsonNode reply = replies.get(at);
            assertThat(reply.get("turn").intValue()).isEqualTo(at + 1);
            assertThat(reply.get("locale").textValue()).isEqualTo(language.tag());
            assertThat(reply.get("done").booleanValue()).isEqualTo(step.done());
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
                assertThat(reply.at("/verdict/certainty").textValue()).isEqualTo(verdict.certainty());
            });
        }
    }

    private static List<JsonNode> chat(Script script, Language language) throws IOException {
        String lines = script.steps().stream()
                .map(step -> line(step.content(language)))
                .collect(Collectors.joining("\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                false);
        int status = new CommandLine(new ChatCommand(Engine::dialogue, Masker::mask, terminal))
                .execute("--format", "json", "--locale", language.tag());
        assertThat(status).isZero();
        return JSON.readerFor(JsonNode.class)
                .<JsonNode>readValues(out.toString(StandardCharsets.UTF_8))
                .readAll();
    }

    private static String line(Message.Content content) {
        try {
            if (content instanceof Message.Text text) {
                return JSON.writeValueAsString(text.text());
            }
            return JSON.writeValueAsString(
                    content instanceof Message.Pressed pressed
                            ? Map.of("choice", pressed.choice())
                            : Map.of("form", ((Message.Filled) content).values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
