package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.access.Asker;
import dev.magentokeys.alerts.Signal;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What channels hear when a deployment of a cloud project fails. */
class FailedDeploysTest {

    private static final Tenant TENANT = new Tenant("slack:" + Payloads.TEAM);
    private static final Asker ANNA = new Asker(TENANT, "slack:" + Payloads.TEAM + ":" + Payloads.USER);
    private static final String FORBIDDEN = "The 'https://repo.magento.com/archives/magento/module-company/"
            + "magento-module-company-100.4.3.0.zip' URL could not be accessed: HTTP/2 403\n";
    private static final String DISK_FULL =
            "file_put_contents(./composer.lock): failed to open stream: No space left on device\n";

    private final SlackBench bench = new SlackBench(Engine.dialogue());
    private final AtomicInteger posts = new AtomicInteger();

    @BeforeEach
    void aShopWithOneEnvironment() {
        bench.slack.always(
                "chat.postMessage",
                () -> Answer.ok("{\"ok\":true,\"ts\":\"1795.%06d\"}".formatted(posts.incrementAndGet())));
        bench.ledger.inOneCommit(page -> page.directory(TENANT)
                .write(Sample.directory().held().stream()
                        .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                        .toList()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void subscribe(String channel, List<String> environments, boolean others) {
        Subscription all = Subscription.of("slack:" + channel, ANNA.person(), Language.EN);
        Subscription wanted = new Subscription(
                all.channel(),
                all.by(),
                all.language(),
                environments,
                List.of(),
                true,
                others,
                Optional.empty(),
                all.remindEvery(),
                all.escalateAfter(),
                List.of(),
                Optional.empty());
        bench.ledger.inOneCommit(page -> {
            page.alerts(TENANT).keep(wanted);
            return page;
        });
    }

    private void fails(String environment, String log) {
        report(new Signal.DeployFailed("shop", environment, Engine.logReader().read(log), bench.clock.instant()));
    }

    private void report(Signal signal) {
        bench.ledger.inOneCommit(page -> {
            bench.alerting.desk().take(page, TENANT, signal);
            return page;
        });
        bench.later(Duration.ofSeconds(2));
        bench.later(Duration.ofSeconds(2));
    }

    private JsonNode latest(String method) {
        List<Call> calls = bench.slack.calls(method);
        return calls.get(calls.size() - 1).json();
    }

    @Test
    void aKeySymptomComesWithWhatItProvesItsLineAndAButtonThatGoesOnFromThere() {
        subscribe("C1", List.of("production"), false);
        fails("production", FORBIDDEN);
        JsonNode told = latest("chat.postMessage");
        assertThat(told.path("channel").asText()).isEqualTo("C1");
        assertThat(told.path("text").asText())
                .contains("A deploy failed: shop Production", "403 on a package", "Line 1 of its log")
                .contains("repo.magento.com knows the key", "magento-module-company-100.4.3.0.zip");
        JsonNode answer = bench.press(told, "directory:check:production");
        assertThat(answer.path("text").asText())
                .as("the check knows the log")
                .contains("magento-module-company-100.4.3.0.zip")
                .doesNotContain("What does the failed deployment say?");
    }

    @Test
    void theOnesThatFollowEditItsMessageUntilOneGoesThrough() {
        subscribe("C1", List.of(), false);
        fails("production", FORBIDDEN);
        fails("production", FORBIDDEN);
        fails("production", DISK_FULL);
        assertThat(bench.slack.calls("chat.postMessage")).hasSize(1);
        assertThat(latest("chat.update").path("text").asText())
                .contains("It is not about the keys: the disk is full", "3 have failed since");
        report(new Signal.DeploySucceeded("shop", "production", bench.clock.instant()));
        assertThat(latest("chat.update").path("text").asText()).contains("Deploys go through again");
        int edits = bench.slack.calls("chat.update").size();
        report(new Signal.DeploySucceeded("shop", "production", bench.clock.instant()));
        assertThat(bench.slack.calls("chat.update")).hasSize(edits);
        fails("production", FORBIDDEN);
        assertThat(bench.slack.calls("chat.postMessage")).as("anew").hasSize(2);
    }

    @Test
    void whatIsNotAboutKeysComesOnlyWhereItIsWanted() {
        subscribe("C1", List.of(), false);
        subscribe("C2", List.of(), true);
        fails("production", DISK_FULL);
        fails("staging", "Something else\n");
        assertThat(bench.slack.calls("chat.postMessage"))
                .extracting(call -> call.json().path("channel").asText())
                .containsExactly("C2", "C2");
        assertThat(bench.slack.calls("chat.postMessage"))
                .extracting(call -> call.json().path("text").asText())
                .satisfiesExactly(
                        disk -> assertThat(disk).contains("Leave the keys as they are", "No space left on device"),
                        other -> assertThat(other).contains("shop staging", "nothing that is about the keys"));
    }

    @Test
    void whatTheLogOrTheDirectoryDecidesIsSaid() {
        subscribe("C1", List.of(), false);
        fails("production", "COMPOSER_AUTH environment variable is malformed, should be a valid JSON object\n");
        assertThat(latest("chat.postMessage").path("text").asText())
                .contains("With what I was told, the cause is: COMPOSER_AUTH is not valid JSON.");
        fails("production", FORBIDDEN);
        assertThat(latest("chat.update").path("text").asText())
                .contains("it uses key-x (…09af), a key of somebody who is no longer the primary contact");
    }

    @Test
    void aChannelOfAnotherEnvironmentHearsNothing() {
        subscribe("C1", List.of("elsewhere"), true);
        fails("production", FORBIDDEN);
        assertThat(bench.slack.calls()).isEmpty();
    }
}
