package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "Diagnose this log" in the menu of a message that somebody else wrote. */
class ShortcutsTest {

    private static final String LOG = "<p>it broke again</p><pre>  - Downloading acme-shop/module-loyalty (3.4.1)<br>"
            + "The 'https://repo.magento.com/archives/acme-shop/module-loyalty/acme-shop-module-loyalty-3.4.1.0.zip'"
            + " URL could not be accessed (HTTP 403): HTTP/2 403</pre>";

    private final TeamsBench bench = new TeamsBench(Engine.dialogue());
    private final TeamsPerson inThread = bench.person("ben", Place.thread("1795188269632"));
    private final TeamsPerson alone = bench.person("ben", Place.personal("ben"));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatTheLogProvesIsSaidInThePersonalChat() {
        alone.install();
        assertThat(point(LOG)).contains("personal chat");
        bench.deliver();
        String said = alone.seen().stream().map(TeamsPerson::text).collect(Collectors.joining());
        assertThat(said).contains("acme-shop/module-loyalty").doesNotContain("it broke again.");
        assertThat(inThread.seen()).isEmpty();
    }

    @Test
    void aMessageWithoutALogIsTold() {
        alone.install();
        assertThat(point("<p>lunch?</p>")).contains("no log lines");
        bench.deliver();
        assertThat(alone.seen()).hasSize(1);
    }

    @Test
    void whereTheBotCannotWriteInPrivateNothingIsShown() {
        assertThat(point(LOG)).contains("you have not added me there yet");
        bench.deliver();
        assertThat(bench.connector.calls()).isEmpty();
    }

    private String point(String html) {
        ObjectNode invoke = inThread.activity("invoke").put("name", "composeExtension/fetchTask");
        invoke.putObject("value")
                .put("commandId", "diagnoseLog")
                .put("commandContext", "message")
                .putObject("messagePayload")
                .put("id", "1795188269632")
                .putObject("body")
                .put("contentType", "html")
                .put("content", html);
        JsonNode answer = TeamsPerson.json(bench.post(invoke).body());
        assertThat(answer.at("/task/type").asText()).isEqualTo("message");
        return answer.at("/task/value").asText();
    }
}
