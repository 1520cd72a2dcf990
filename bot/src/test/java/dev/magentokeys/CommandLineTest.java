package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a script calls them. */
class CommandLineTest {

    private static final String FORBIDDEN = "  The 'https://repo.magento.com/archives/magento/module-company/"
            + "magento-module-company-100.4.3.0.zip' URL could not be accessed: HTTP/2 403";

    @TempDir
    private Path folder;

    private Program start(String... arguments) {
        return Launch.on(folder).start(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat --locale xx",
                "chat --format yaml",
                "serve --quick",
                "diagnose --no-such",
                "--no-such",
                "dance"
            })
    void aBadArgumentEndsItWithOneLine(String arguments) {
        try (Program program = start(arguments.split(" ")).type()) {
            assertThat(program.status()).isEqualTo(2);
            assertThat(program.out()).isEmpty();
            assertThat(program.err()).singleElement().asString().contains("[Hint: ");
        }
    }

    @Test
    void chatAnswersEachLineWithOneObjectAndSaysNothingBefore() {
        try (Program program = start("chat", "--format", "json")
                .type("\"the deploy says\\n403 Forbidden\"", "{\"choice\":\"yes\"}", "{\"choice\":5}", "")) {
            assertThat(program.status()).isZero();
            List<JsonNode> answers =
                    program.out().stream().map(ChatClient::json).toList();
            assertThat(answers)
                    .extracting(answer -> answer.path("turn").asInt())
                    .containsExactly(1, 2, 2, 3);
            assertThat(program.err()).singleElement().asString().contains("\"choice\" must be a string");
        }
    }

    @Test
    void nothingIsSaidWhenNothingIsTyped() {
        try (Program program = start("chat", "--format", "json").type()) {
            assertThat(program.status()).isZero();
            assertThat(program.out()).hasSize(1);
        }
    }

    @Test
    void textOfAnyLanguagePassesUnharmedWhateverTheMachinesOwnCharacterSet() {
        String swedish = "Anna Åström på företaget har slutat";
        String chinese = "部署失敗，授權已經轉移給新的擁有者";
        try (Program program = Launch.on(folder)
                .with("LC_ALL", "C")
                .start("understand", "--format", "json")
                .type("{\"text\":\"%s\"}".formatted(swedish), chinese)) {
            assertThat(program.status()).isZero();
            List<JsonNode> read = program.out().stream().map(ChatClient::json).toList();
            assertThat(read).extracting(one -> one.path("locale").asText()).containsExactly("sv", "zh-Hant");
            assertThat(read.get(0).at("/facts/previousContactLeft").asText()).isEqualTo("yes");
            assertThat(read.get(1).at("/facts/contactChanged").asText()).isEqualTo("yes");
        }
        try (Program program = Launch.on(folder)
                .with("LC_ALL", "C")
                .start("chat", "--format", "json", "--locale", "zh-Hant")
                .type(chinese)) {
            assertThat(program.status()).isZero();
            assertThat(program.out()).singleElement().asString().contains("授權").doesNotContain("?", "\uFFFD");
        }
    }

    @Test
    void aLogThatIsNotThereEndsDiagnoseWithOneLine() {
        try (Program program = start("diagnose", folder.resolve("no.log").toString())) {
            assertThat(program.status()).isEqualTo(2);
            assertThat(program.out()).isEmpty();
            assertThat(program.err()).singleElement().asString().contains("Cannot read", "no.log");
        }
    }

    @Test
    void aPipelineCanBranchOnKeyProblems() throws IOException {
        Path keys = Files.writeString(folder.resolve("keys.log"), FORBIDDEN + "\n");
        Path fine = Files.writeString(folder.resolve("fine.log"), "Installing dependencies from lock file\nDone.\n");
        try (Program program =
                start("diagnose", "--fail-on-keys", "--format", "json", fine.toString(), keys.toString())) {
            assertThat(program.status()).isEqualTo(1);
            assertThat(program.out()).hasSize(2);
            assertThat(ChatClient.json(program.out().get(1))
                            .at("/symptoms/0/id")
                            .asText())
                    .isEqualTo("package-forbidden");
        }
        try (Program program = start("diagnose", "--fail-on-keys", fine.toString())) {
            assertThat(program.status()).isZero();
        }
        try (Program program = start("diagnose", "--format", "json", "-").type(FORBIDDEN)) {
            assertThat(program.status()).isZero();
            assertThat(program.out()).hasSize(1);
        }
    }
}
