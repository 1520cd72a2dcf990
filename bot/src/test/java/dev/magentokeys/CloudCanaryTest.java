package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.alerts.Signal;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.delivery.AlertBoard;
import dev.magentokeys.delivery.AlertParcel;
import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.KeyBox;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.slack.testing.LogWatch;
import dev.magentokeys.store.DataFolder;
import dev.magentokeys.store.SealKey;
import dev.magentokeys.store.Store;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.RecordingSignals;
import dev.magentokeys.testing.SettableClock;
import dev.magentokeys.wording.Language;
import io.javalin.Javalin;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets in what a cloud project reports come out nowhere: neither stored, nor logged, nor repeated, nor handed on. */
class CloudCanaryTest {

    private static final Tenant OURS = new Tenant("slack:T1");
    private static final String SECRETS = PlantedSecrets.TEXTS.values().stream().collect(Collectors.joining("\n"));
    private static final String SHARED_KEY = "shared-" + "c4nary-" + "0123456789";

    private static final Subscription CHANNEL = new Subscription(
            "slack:C1",
            "slack:T1:U1",
            Language.EN,
            List.of(),
            List.of(),
            true,
            true,
            Optional.empty(),
            Duration.ofDays(1),
            Duration.ofDays(1),
            List.of(),
            Optional.empty());

    @TempDir
    private Path folder;

    private final RecordingSignals signals = new RecordingSignals();
    private final HookPath path = HookPath.fresh(new SecureRandom());
    private final HookPath signed = HookPath.fresh(new SecureRandom());
    private final LogWatch log = new LogWatch();
    private Store store;
    private Alerting alerting;
    private Javalin javalin;

    @BeforeEach
    void start() {
        DataFolder data = DataFolder.open(folder);
        store = Store.open(data, SettableClock.running());
        byte[] sealKey = SealKey.of(data);
        hook(path, Optional.empty());
        hook(signed, Optional.of(new KeyBox(sealKey).seal(SHARED_KEY, signed)));
        alerting = Alerting.of(store, new AlertSpeech(Bundles.ofAlerts()), SettableClock.running());
        store.inOneCommit(page -> {
            page.alerts(OURS).keep(CHANNEL);
            return CHANNEL;
        });
        Edge edge = ConfiguredCloud.of(store, this::take, sealKey, SettableClock.running());
        javalin = Javalin.create(edge::routes).start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        javalin.stop();
        store.close();
        log.close();
    }

    @Test
    void noSecretIsKeptLoggedAnsweredOrHandedOn() {
        List<String> answers = List.of(
                post(path, activity("a1", "environment.push", "failure")),
                post(path, activity("a2", "environment.push", "success")),
                post(path, activity("a3", "project.variable.update", "success")),
                post(path, activity("a4", "environment.access.remove", "success")),
                post(path, activity("a5", "environment.cron", "success")),
                post(path, activity(SECRETS, "environment.push", "failure")),
                post(path, activity("a6", SECRETS, "failure")),
                post(path, JsonNodeFactory.instance.objectNode().put(SECRETS, SECRETS)),
                post(signed, activity("a7", "environment.push", "failure")));

        assertThat(answers).filteredOn(answer -> answer.contains("taken")).hasSize(4);
        assertThat(signals.signals().toString()).contains("REPOSITORY_FORBIDDEN", "Berta", "Anna");
        String kept = PlantedSecrets.everythingIn(folder);
        assertThat(kept).contains("a1:complete");
        assertThat(shown().toString()).contains("A deploy failed", "It is about the keys", "HTTP/2 403");
        String everything = answers + log.everything() + signals.signals() + kept + shown();
        assertThat(PlantedSecrets.in(everything)).isEmpty();
        assertThat(everything).doesNotContain(SHARED_KEY, path.text(), signed.text());
    }

    private void take(Ledger.Page page, Tenant tenant, Signal signal) {
        signals.take(page, tenant, signal);
        alerting.desk().take(page, tenant, signal);
    }

    /** What the channel is shown, as it would be sent. */
    private List<AlertBoard.Drawing> shown() {
        return store
                .<List<Parcel>>inOneCommit(page -> page.waiting("slack-alerts", OURS.key() + " " + CHANNEL.channel()))
                .stream()
                .flatMap(parcel -> AlertParcel.read(parcel).stream())
                .flatMap(parcel -> alerting.board().draw(parcel).stream())
                .toList();
    }

    private void hook(HookPath where, Optional<String> sealedKey) {
        store.inOneCommit(page -> {
            page.hooks(OURS)
                    .add(Hook.fresh(
                            where,
                            Optional.empty(),
                            sealedKey,
                            "slack:T1:U1",
                            SettableClock.running().instant()));
            return true;
        });
    }

    /** With the secrets wherever a text can stand, and a name of the variable that is the right one. */
    private static ObjectNode activity(String id, String type, String result) {
        ObjectNode activity = JsonNodeFactory.instance.objectNode();
        activity.put("id", id).put("type", type).put("project", "shopproject1").put("state", "complete");
        activity.put("result", result)
                .put("text", SECRETS)
                .put("description", SECRETS)
                .put(SECRETS, SECRETS);
        activity.putObject("parameters").put("user", SECRETS).put("environment", SECRETS);
        activity.putArray("environments").add("staging " + SECRETS);
        activity.put(
                "log", "The 'https://repo.magento.com/packages.json' URL could not be accessed: HTTP/2 403 " + SECRETS);
        ObjectNode payload = activity.putObject("payload");
        payload.putObject("user").put("display_name", "Berta " + SECRETS);
        payload.putObject("access").put("display_name", "Anna " + SECRETS);
        payload.putObject("variable").put("name", "env:COMPOSER_AUTH").put("value", SECRETS);
        ObjectNode deployment = payload.putObject("deployment");
        ArrayNode variables = deployment.putArray("variables");
        PlantedSecrets.TEXTS.forEach(
                (name, text) -> variables.addObject().put("name", name).put("value", text));
        deployment.putObject("http_access").putObject("basic_auth").put("editor", SECRETS);
        payload.putArray("commits").addObject().put("message", SECRETS);
        return activity;
    }

    private String post(HookPath where, ObjectNode activity) {
        String address = "http://127.0.0.1:" + javalin.port() + "/";
        HttpResponse<String> answer = ChatClient.postJson(address, "hooks/cloud/" + where.text(), activity.toString());
        assertThat(answer.statusCode()).isIn(200, 400, 401);
        return answer.body();
    }
}
