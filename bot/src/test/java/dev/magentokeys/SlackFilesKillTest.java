package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.magentokeys.slack.testing.FakeSlack;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.SlackPerson;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import dev.magentokeys.testing.Served;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program killed with SIGKILL while a file is fetched, or while the rest of a paste is waited for. */
class SlackFilesKillTest {

    private static final String DIRECT = "chat.postMessage";
    private static final String LOG = "/files-pri/build.log";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FORBIDDEN = "The 'https://repo.magento.com/archives/magento/module-company/"
            + "magento-module-company-100.4.3.0.zip' URL could not be accessed: HTTP/2 403\n";

    @TempDir
    private Path data;

    private final FakeSlack slack = new FakeSlack();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void close() {
        never.countDown();
        slack.close();
    }

    private Program start() {
        return Launch.on(data)
                .with("MAGENTO_KEYS_SLACK_API_URL", slack.url().toString())
                .with("MAGENTO_KEYS_SLACK_BOT_TOKEN", SlackBench.TOKEN)
                .with("MAGENTO_KEYS_SLACK_SIGNING_SECRET", SlackBench.SECRET)
                .start("serve");
    }

    @Test
    void anUploadThatWasAcknowledgedIsReadAfterTheRestartOnceAndInItsTurn() {
        ObjectNode upload = Payloads.withFile(
                Payloads.message("EvFile", "1795000000.000100", ""),
                "build.log",
                FORBIDDEN.length(),
                slack.serve("build.log", Served.inTurn(this::hang, Served.text(FORBIDDEN))));
        SlackPerson anna;
        try (Program first = start()) {
            anna = new SlackPerson(first.address(), slack);
            assertThat(anna.event(upload)).isEqualTo(200);
            assertThat(anna.write("EvStatus", "status")).isEqualTo(200);
            await("the file is being fetched", () -> slack.calls(LOG).size() == 1);
            first.kill();
        }
        assertThat(slack.calls(DIRECT)).isEmpty();
        long restarted = System.nanoTime();
        try (Program second = start()) {
            anna.movedTo(second.address());
            assertThat(anna.event(upload)).as("delivered again").isEqualTo(200);
            anna.write("EvLater", "status");
            await("all three are answered", () -> slack.calls(DIRECT).size() == 3);
            System.out.printf(
                    "Killed while a file was fetched: read and answered %d ms after the restart%n",
                    Duration.ofNanos(System.nanoTime() - restarted).toMillis());
            assertThat(turns()).containsExactly(1, 2, 3);
            assertThat(said(0)).contains("magento/module-company");
            assertThat(said(1)).as("asked after the upload").contains("magento/module-company");
            assertThat(slack.calls(LOG)).hasSize(2);
        }
    }

    @Test
    void theFirstPartOfAPasteIsNotLostWithTheProcessThatWaitedForTheRest() {
        String line = "  - Installing symfony/component (v5.4.1): Extracting archive\n";
        String head = line.repeat(60) + FORBIDDEN.substring(0, 70);
        SlackPerson anna;
        try (Program first = start()) {
            anna = new SlackPerson(first.address(), slack);
            assertThat(anna.event(Payloads.message("EvHead", "1795000000.000100", head)))
                    .isEqualTo(200);
            assertThat(anna.event(Payloads.message("EvRest", "1795000000.600100", FORBIDDEN.substring(70))))
                    .isEqualTo(200);
            first.kill();
        }
        try (Program second = start()) {
            anna.movedTo(second.address());
            await("the paste is answered", () -> !slack.calls(DIRECT).isEmpty());
            anna.write("EvAfter", "status");
            await("what came later too", () -> slack.calls(DIRECT).size() > 1);
            assertThat(turns()).as("one answer for both parts").containsExactly(1, 2);
            assertThat(said(0)).contains("magento/module-company");
        }
    }

    private void hang(HttpExchange exchange) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String said(int message) {
        return slack.calls(DIRECT).get(message).json().path("text").asText();
    }

    private List<Integer> turns() {
        return slack.calls(DIRECT).stream()
                .map(call -> SlackPerson.turn(call.json()))
                .toList();
    }

    private static void await(String condition, BooleanSupplier holds) {
        Eventually.await(condition, PATIENCE, holds);
    }
}
