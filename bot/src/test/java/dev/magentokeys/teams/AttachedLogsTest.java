package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import dev.magentokeys.testing.Served;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Logs as people bring them in a personal chat: as a file, or pasted. */
class AttachedLogsTest {

    private static final String LOG = "  - Downloading acme-shop/module-loyalty (3.4.1)\n"
            + "The 'https://repo.magento.com/archives/acme-shop/module-loyalty/acme-shop-module-loyalty-3.4.1.0.zip'"
            + " URL could not be accessed (HTTP 403): HTTP/2 403\n";

    private final TeamsBench bench = new TeamsBench(Engine.dialogue());
    private final TeamsPerson ben = bench.person("ben", Place.personal("ben"));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFileIsReadAndItsLinesAreShown() {
        attach("build.log", bench.connector.serve("build.log", Served.text(LOG)), "");
        assertThat(everything()).contains("acme-shop/module-loyalty").contains("HTTP/2 403");
    }

    @Test
    void whatIsSaidBesideAFileCountsToo() {
        attach("build.log", bench.connector.serve("build.log", Served.text(LOG)), "since Anna Berg left the company");
        assertThat(everything()).contains("Anna Berg");
    }

    @Test
    void aPictureIsToldToBeNoLog() {
        ObjectNode message = ben.message("");
        message.putArray("attachments").add(TeamsAttachments.other("image/png").put("contentUrl", "https://x/y.png"));
        bench.post(message);
        bench.deliver();
        assertThat(everything()).containsIgnoringCase("text");
    }

    @Test
    void aPastedLogIsReadThoughTeamsEscapesIt() {
        ben.say(LOG.replace("'", "&#39;").replace("  ", "&nbsp; ").replace("\n", "\r\n"));
        assertThat(everything()).contains("acme-shop/module-loyalty").contains("HTTP/2 403");
    }

    private void attach(String name, String url, String text) {
        ObjectNode message = ben.message(text);
        message.putArray("attachments").add(TeamsAttachments.download(name, url, "log"));
        assertThat(bench.post(message).statusCode()).isEqualTo(202);
        bench.deliver();
    }

    private String everything() {
        return ben.seen().stream().map(TeamsPerson::text).collect(Collectors.joining("\n"));
    }
}
