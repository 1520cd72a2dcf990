package dev.magentokeys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.magentokeys.conversation.Dialogue;
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
import picocli.CommandLine;

/** Runs {@code chat --format json} over a script. */
public final class ChatRun {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ChatRun() {}

    /** One object a step, as it was printed. */
    public static List<JsonNode> replies(Dialogue dialogue, Script script, Language language) {
        String lines = script.steps().stream()
                .map(step -> line(step.content(language)))
                .collect(Collectors.joining("\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                false);
        int status = new CommandLine(new ChatCommand(() -> dialogue, Masker::mask, terminal))
                .execute("--format", "json", "--locale", language.tag());
        assertThat(status).isZero();
        try {
            return JSON.readerFor(JsonNode.class)
                    .<JsonNode>readValues(out.toString(StandardCharsets.UTF_8))
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
