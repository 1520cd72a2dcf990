package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.slack.testing.LogWatch;
import dev.magentokeys.teams.testing.FakeConnector;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Served;
import dev.magentokeys.wording.Language;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets in what is said, attached, pressed and pointed at in Teams come out nowhere: neither stored, nor logged, nor repeated. */
class TeamsCanaryTest {

    private static final String SECRETS = PlantedSecrets.TEXTS.values().stream()
            .map(text -> "The 'https://repo.magento.com/packages.json' URL could not be accessed: HTTP/2 403 " + text)
            .collect(Collectors.joining("\n"));
    private static final String NAME = PlantedSecrets.TEXTS.get("plain pair") + ".log";
    private static final String TICKET = "tempauth-of-the-test";

    @TempDir
    private Path folder;

    private final FakeConnector connector = new FakeConnector();
    private final LogWatch log = new LogWatch();
    private Server server;
    private int ids;

    @BeforeEach
    void start() {
        Settings.Teams local = new Settings.Teams(Optional.empty(), Optional.empty(), List.of());
        server = Server.start(new Settings("127.0.0.1", 0, folder, Optional.empty(), Optional.of(local)));
    }

    @AfterEach
    void stop() {
        server.close();
        log.close();
        connector.close();
    }

    @Test
    void noSecretIsKeptSentOrLogged() {
        Place thread = Place.thread("1795188269632");
        post(Payloads.message(activity("message", "anna", Place.personal("anna")), SECRETS));
        post(Payloads.message(activity("message", "ben", thread), SECRETS));
        post(attached(Payloads.message(activity("message", "cleo", Place.personal("cleo")), "")));
        post(activity("installationUpdate", "dora", Place.personal("dora")).put("action", "add"));
        post(pointedAt(activity("invoke", "dora", Place.personal("dora"))));
        post(Payloads.executed(
                activity("invoke", "emil", Place.personal("emil")),
                "1001",
                activity("x", "emil", thread).put("c", SECRETS).put("input:cloudProject", SECRETS)));

        Eventually.await("four people are answered", Duration.ofSeconds(30), () -> answered() >= 4);
        assertThat(connector.calls().toString())
                .contains(Bundles.phrases().say(Language.EN, "note.masked"))
                .doesNotContain(TICKET);
        assertThat(PlantedSecrets.in(connector.calls().toString())).isEmpty();
        assertThat(PlantedSecrets.in(log.everything())).isEmpty();
        assertThat(log.everything()).doesNotContain(TICKET);
        assertThat(PlantedSecrets.everythingIn(folder)).contains("repository-forbidden");
        assertThat(PlantedSecrets.in(PlantedSecrets.everythingIn(folder))).isEmpty();
    }

    /** How many conversations were asked something. */
    private long answered() {
        return connector.calls().stream()
                .filter(call -> call.body().contains("\"t\":1"))
                .map(call -> call.path())
                .distinct()
                .count();
    }

    private ObjectNode activity(String type, String person, Place place) {
        return Payloads.activity(type, "a" + ++ids, place, person, connector.serviceUrl());
    }

    private ObjectNode attached(ObjectNode message) {
        String url = connector.serve("build.log", Served.text(SECRETS)) + "?tempauth=" + TICKET;
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("name", NAME)
                .putObject("content")
                .put("downloadUrl", url)
                .put("fileType", "log");
        return message;
    }

    private static ObjectNode pointedAt(ObjectNode invoke) {
        invoke.put("name", "composeExtension/fetchTask")
                .putObject("value")
                .put("commandId", "diagnoseLog")
                .putObject("messagePayload")
                .putObject("body")
                .put("content", "<pre>" + SECRETS + "</pre>");
        return invoke;
    }

    private void post(ObjectNode activity) {
        HttpResponse<String> answer = ChatClient.postJson(server.address(), "api/messages", activity.toString());
        assertThat(answer.statusCode()).isIn(200, 202);
        assertThat(PlantedSecrets.in(answer.body())).isEmpty();
    }
}
