package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.ApiToken;
import dev.magentokeys.access.Role;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.delivery.TokenSecret;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.FakeSlack;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.store.DataFolder;
import dev.magentokeys.store.Store;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Fuzz;
import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program killed with SIGKILL again and again while alerts are raised and shown. */
class AlertsKillTest {

    private static final Tenant TENANT = new Tenant("slack:" + Payloads.TEAM);
    private static final String POST = "chat.postMessage";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ALERTS = 200;
    private static final int CHANNELS = 25;
    private static final int KILLS = 5;
    private static final Pattern KEY = Pattern.compile("key-of-([0-9]+)");

    @TempDir
    private Path data;

    private final FakeSlack slack = new FakeSlack();
    private final AtomicInteger posts = new AtomicInteger();
    private final TokenSecret token = TokenSecret.random(new SecureRandom());
    private final HttpClient client = HttpClient.newHttpClient();
    private final SplittableRandom random = Fuzz.random("AlertsKillTest");

    @BeforeEach
    void manyKeysOfAnnaAreInUseAndEachChannelHearsOfSome() {
        slack.always(POST, () -> Answer.ok("{\"ok\":true,\"ts\":\"1795.%06d\"}".formatted(posts.incrementAndGet())));
        Directory many = Sample.directory();
        for (int i = 0; i < ALERTS; i++) {
            many = Sample.with(
                    many,
                    new Environment("env-" + i, "shop", "Env " + i, Optional.of("shop")),
                    Sample.key("key-of-" + i, "anna-account"),
                    new KeyUse("env-" + i, KeyUse.Place.VARIABLE, KeyUse.Level.ENVIRONMENT, "key-of-" + i));
        }
        Directory all = many;
        try (Store store = Store.open(DataFolder.open(data), InstantSource.system())) {
            store.inOneCommit(page -> {
                IntStream.range(0, CHANNELS).forEach(i -> page.alerts(TENANT).keep(channel(i)));
                return page.directory(TENANT)
                        .write(all.held().stream()
                                .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                                .toList());
            });
            store.access()
                    .access(page -> page.tokens(TENANT)
                            .add(ApiToken.made("erp", Role.KEEPER, token.hash(), "local:terminal", Instant.now())));
        }
    }

    private static Subscription channel(int number) {
        Subscription all = Subscription.of("slack:C" + number, "slack:T1:U1", Language.EN);
        List<String> some = IntStream.range(0, ALERTS)
                .filter(alert -> alert % CHANNELS == number)
                .mapToObj(alert -> "env-" + alert)
                .toList();
        return new Subscription(
                all.channel(),
                all.by(),
                all.language(),
                some,
                List.of(),
                true,
                false,
                Optional.empty(),
                all.remindEvery(),
                all.escalateAfter(),
                List.of(),
                Optional.empty());
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void eachAlertIsShownInItsChannelAndNoneIsLost() {
        int told = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (Program program = start()) {
                int until = told + random.nextInt(ALERTS / KILLS);
                while (told < until && tell(program, told)) {
                    told++;
                }
                int shown = slack.calls(POST).size() + random.nextInt(2 * CHANNELS);
                Eventually.await(
                        "so many posts, or all that there are",
                        PATIENCE,
                        () -> slack.calls(POST).size() >= Math.min(shown, until));
                program.kill();
            }
        }
        try (Program last = start()) {
            // What was told just before a kill is told again: its sender had no answer.
            for (int i = told; i < ALERTS; i++) {
                assertThat(tell(last, i)).isTrue();
            }
            Eventually.await("all are shown", PATIENCE, () -> distinct() == ALERTS);
        }
        List<List<String>> channels =
                IntStream.range(0, CHANNELS).mapToObj(this::shownIn).toList();
        int twice = channels.stream().mapToInt(List::size).sum() - ALERTS;
        System.out.printf("%d kills: %d alerts shown, %d of them twice%n", KILLS, ALERTS, twice);
        assertThat(twice).as("only what was on its way at a kill").isLessThanOrEqualTo(KILLS * CHANNELS);
        assertThat(channels).allSatisfy(AlertsKillTest::isAgainOnlyWhatWasLast);
    }

    /** A post that arrived and could not be noted is the last of its channel before the kill, and the first after it. */
    private static void isAgainOnlyWhatWasLast(List<String> shown) {
        List<String> once = new ArrayList<>();
        for (String alert : shown) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(alert)) {
                once.add(alert);
            }
        }
        assertThat(once).doesNotHaveDuplicates();
    }

    private long distinct() {
        Set<String> shown = new HashSet<>();
        IntStream.range(0, CHANNELS).forEach(channel -> shown.addAll(shownIn(channel)));
        return shown.size();
    }

    private List<String> shownIn(int channel) {
        return slack.calls(POST).stream()
                .map(Call::json)
                .filter(json -> json.path("channel").asText().equals("C" + channel))
                .map(json -> KEY.matcher(json.path("text").asText()))
                .filter(Matcher::find)
                .map(key -> key.group(1))
                .toList();
    }

    private Program start() {
        return Launch.on(data)
                .with("MAGENTO_KEYS_SLACK_API_URL", slack.url().toString())
                .with("MAGENTO_KEYS_SLACK_BOT_TOKEN", SlackBench.TOKEN)
                .with("MAGENTO_KEYS_SLACK_SIGNING_SECRET", SlackBench.SECRET)
                .start("serve");
    }

    private boolean tell(Program program, int number) {
        String body = "{\"from\":\"anna\",\"to\":\"berta\",\"kind\":\"other-account\",\"licence\":\"shop\","
                + "\"environments\":[\"env-%d\"]}".formatted(number);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(program.address()).resolve("/api/v1/transfers"))
                .header("Authorization", "Bearer " + token.reveal())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "order-" + number)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).statusCode() == 201;
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
