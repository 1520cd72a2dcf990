package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.teams.testing.FakeConnector;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsPerson;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Eventually;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connector that takes a message and says nothing holds up no answer of the real program. */
class AnsweredWhileConnectorHangsTest {

    private static final int PEOPLE = 20;

    @TempDir
    private Path data;

    private final CountDownLatch letGo = new CountDownLatch(1);
    private final FakeConnector connector = new FakeConnector();
    private int ids;
    private Server server;

    @BeforeEach
    void start() {
        connector.always(connector.after(letGo));
        Settings.Teams local = new Settings.Teams(Optional.empty(), Optional.empty(), List.of());
        server = Server.start(new Settings("127.0.0.1", 0, data, Optional.empty(), Optional.of(local)));
    }

    @AfterEach
    void stop() {
        letGo.countDown();
        server.close();
        connector.close();
    }

    @Test
    void aMessageIsAcceptedWhileAllBeforeItHang() {
        for (int person = 0; person < PEOPLE; person++) {
            assertThat(say("p" + person, "the deploy fails with 403").statusCode())
                    .isEqualTo(202);
        }
        assertThat(connector.ids()).allMatch(FakeConnector.REFUSED::equals);

        letGo.countDown();
        Eventually.await(
                "everybody is answered",
                () -> connector.ids().stream()
                                .filter(id -> !id.equals(FakeConnector.REFUSED))
                                .count()
                        >= PEOPLE);
    }

    @Test
    void aPressIsAnsweredWithItsCardWhileTheQuestionItselfHangs() {
        say("anna", "the deploy fails with 403");
        Eventually.await("the question is on its way", () -> !connector.calls().isEmpty());
        JsonNode question = connector.calls().get(0).json();
        String choice = TeamsPerson.choices(question).get(0);

        HttpResponse<String> answer =
                post(Payloads.executed(activity("anna", "invoke"), "1001", TeamsPerson.data(question, choice)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(TeamsPerson.json(answer.body()).path("type").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(connector.ids()).allMatch(FakeConnector.REFUSED::equals);
    }

    private HttpResponse<String> say(String person, String text) {
        return post(Payloads.message(activity(person, "message"), text));
    }

    private ObjectNode activity(String person, String type) {
        return Payloads.activity(type, "a" + ++ids, Place.personal(person), person, connector.serviceUrl());
    }

    private HttpResponse<String> post(ObjectNode activity) {
        return ChatClient.postJson(server.address(), "api/messages", activity.toString());
    }
}
