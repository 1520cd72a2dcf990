package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as an operator starts and stops it. */
class LauncherTest {

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void aSignalStopsItCleanlyAndANewStartWorksAtOnce(String signal) throws IOException {
        long start = System.nanoTime();
        try (Program first = Launch.on(data()).start("serve")) {
            String address = first.address();
            System.out.printf(
                    "Ready after %d ms%n",
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
            assertThat(first.out())
                    .containsExactly("Magento Keys is ready.", "  data folder  " + data(), "  chat page    " + address);
            assertThat(ChatClient.get(address, "").statusCode()).isEqualTo(200);
            new ChatClient(address).say(SeedStory.TOLD);
            first.signal(signal);
            assertThat(first.status()).isIn(0, 128 + 2, 128 + 15);
            assertThat(first.err()).isEmpty();
        }
        assertThat(data().resolve("magento-keys.db-wal"))
                .as("left only by a store that was not closed")
                .doesNotExist();
        try (Program second = Launch.on(data()).start()) {
            assertThat(ChatClient.get(second.address(), "health/ready").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSecondStartOnTheSameDataIsRefusedInOneSentence() {
        try (Program first = Launch.on(data()).start("serve")) {
            first.address();
            try (Program second = Launch.on(data()).start("serve")) {
                assertThat(second.status()).isEqualTo(2);
                assertThat(second.out()).isEmpty();
                assertThat(second.err())
                        .singleElement()
                        .asString()
                        .contains("in use by another running bot", "[Hint: ");
            }
        }
    }

    @Test
    void aPortThatIsTakenIsToldInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Program program = Launch.on(data())
                        .with("MAGENTO_KEYS_PORT", String.valueOf(taken.getLocalPort()))
                        .start("serve")) {
            assertThat(program.status()).isEqualTo(2);
            assertThat(program.out()).isEmpty();
            assertThat(program.err())
                    .singleElement()
                    .asString()
                    .contains("another program uses it", "MAGENTO_KEYS_PORT");
        }
    }

    @Test
    void teamsInLocalModeIsAskedForWithAnOptionAndStaysOnThisMachine() {
        try (Program local = Launch.on(data()).start("serve", "--teams-local")) {
            assertThat(ChatClient.post(local.address(), "api/messages", "{}").statusCode())
                    .as("it is there, and asks for JSON")
                    .isEqualTo(415);
        }
        try (Program open =
                Launch.on(data()).with("MAGENTO_KEYS_HOST", "0.0.0.0").start("serve", "--teams-local")) {
            assertThat(open.status()).isEqualTo(2);
            assertThat(open.err()).singleElement().asString().contains("may not listen beyond this machine", "[Hint: ");
        }
    }

    @Test
    void aSettingThatCannotBeUsedIsToldInOneSentence() {
        try (Program program =
                Launch.on(data()).with("MAGENTO_KEYS_PORT", "many").start("serve")) {
            assertThat(program.status()).isEqualTo(2);
            assertThat(program.err())
                    .singleElement()
                    .asString()
                    .contains("MAGENTO_KEYS_PORT is not a port number. [Hint: ");
        }
    }

    @Test
    void withoutSlackSettingsNothingOfSlackIsLoaded() throws IOException {
        Path classes = folder.resolve("classes.log");
        try (Program program =
                Launch.on(data()).option("-Xlog:class+load:file=" + classes).start("serve")) {
            new ChatClient(program.address()).say(SeedStory.TOLD);
            program.signal("TERM");
            assertThat(program.status()).isNotEqualTo(2);
        }
        List<String> loaded = Files.readAllLines(classes);
        assertThat(loaded).anyMatch(line -> line.contains("dev.magentokeys.Server "));
        assertThat(loaded)
                .filteredOn(line -> line.contains(" com.slack.") || line.contains(" dev.magentokeys.slack."))
                .isEmpty();
    }

    @Test
    void itListensOnLoopbackOnly() {
        try (Program program = Launch.on(data()).start("serve")) {
            assertThat(URI.create(program.address()).getHost()).isEqualTo("127.0.0.1");
        }
    }
}
