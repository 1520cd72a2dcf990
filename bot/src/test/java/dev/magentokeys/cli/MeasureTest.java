package dev.magentokeys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.json.Json;
import dev.magentokeys.secrets.Masker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MeasureTest {
    private static final String RIGHT =
            "{\"id\":\"a\",\"lang\":\"en\",\"asked\":\"oldAccountAccess\",\"text\":\"nobody knows his password\","
                    + "\"expect\":{\"act\":[\"no\",\"answer\"],\"facts\":{\"oldAccountAccess\":\"no\"}}}\n";
    private static final String WRONG =
            "{\"id\":\"b\",\"lang\":\"en\",\"text\":\"he left\",\"expect\":{\"act\":[\"answer\"],\"facts\":{\"keyInUse\":\"old\"}}}\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int measure(String labels, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.jsonl"), labels);
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8), false);
        String[] arguments = new String[options.length + 2];
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[0] = "--measure";
        arguments[1] = file.toString();
        return new CommandLine(new UnderstandCommand(Engine::understanding, Masker::mask, terminal)).execute(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void countsActsAndExactFacts() throws IOException {
        assertThat(measure(RIGHT + WRONG, "--format", "json", "--misses")).isZero();
        JsonNode figures = Json.read(printed());
        assertThat(figures.path("locale").textValue()).isEqualTo("en");
        assertThat(figures.path("messages").intValue()).isEqualTo(2);
        assertThat(figures.path("acts").doubleValue()).isEqualTo(1);
        assertThat(figures.path("precision").doubleValue()).isEqualTo(0.5);
        assertThat(figures.path("recall").doubleValue()).isEqualTo(0.5);
        assertThat(figures.path("misses").path(0).textValue()).isEqualTo("b");
    }

    @Test
    void showsATableAndWhatWasMissed() throws IOException {
        assertThat(measure(RIGHT + WRONG, "--misses")).isZero();
        assertThat(printed()).contains("b \"he left\"", "wrong: previousContactLeft=yes", "missed: keyInUse", "0.500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{\"lang\":\"en\"}",
                "{\"lang\":\"xx\",\"text\":\"a\",\"expect\":{}}",
                "{\"lang\":\"en\",\"text\":\"a\",\"expect\":{\"facts\":{\"mood\":\"good\"}}}",
                "{\"lang\":\"en\",\"text\":\"a\",\"asked\":\"mood\",\"expect\":{}}",
                "{\"lang\":\"en\",\"text\":\"a\",\"expect\":{\"guide\":\"cook\"}}"
            })
    void aLineThatIsNoLabelEndsItWithTwo(String line) throws IOException {
        assertThat(measure(line)).isEqualTo(2);
        assertThat(printed()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereEndsItWithTwo() {
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8), false);
        int status = new CommandLine(new UnderstandCommand(Engine::understanding, Masker::mask, terminal))
                .execute("--measure", folder.resolve("none").toString());
        assertThat(status).isEqualTo(2);
    }
}
