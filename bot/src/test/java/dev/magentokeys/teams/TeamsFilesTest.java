package dev.magentokeys.teams;

import static dev.magentokeys.teams.TeamsAttachments.activity;
import static dev.magentokeys.teams.TeamsAttachments.download;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Fetched;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.teams.testing.FakeConnector;
import dev.magentokeys.testing.Served;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsFilesTest {

    private final FakeConnector teams = new FakeConnector();
    private final TeamsFiles files = new TeamsFiles(new FileHosts(true));

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void anAttachedLogIsFetchedWithoutAToken() throws IOException {
        String url = teams.serve("build.log", Served.text("the log")) + "?tempauth=v1.abc&ApiVersion=2.0";
        Fetched fetched = fetch(url, "log");
        try (var bytes = ((Fetched.Content) fetched).bytes()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("the log");
        }
        assertThat(teams.calls()).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("GET");
            assertThat(call.header("authorization")).isEmpty();
        });
    }

    @Test
    void aRedirectToWhereFilesAreKeptIsFollowed() {
        String target = teams.serve("moved.log", Served.text("the log"));
        assertThat(fetch(teams.serve("build.log", Served.redirect("/files/moved.log")), "log"))
                .isInstanceOf(Fetched.Content.class);
        assertThat(teams.calls().get(1).path()).isEqualTo(URI.create(target).getPath());
    }

    @Test
    void troubleThatPassesIsWaitedFor() {
        assertThat(fetch(teams.serve("a.log", Served.busy(7)), "log"))
                .isEqualTo(new Fetched.Later(Duration.ofSeconds(7), "HTTP 429"));
        assertThat(fetch(teams.serve("b.log", Served.status(429)), "log"))
                .isEqualTo(new Fetched.Later(Duration.ofSeconds(30), "HTTP 429"));
        assertThat(fetch(teams.serve("c.log", Served.status(503)), "log"))
                .isEqualTo(new Fetched.Later(Duration.ZERO, "HTTP 503"));
        assertThat(fetch(teams.serve("d.log", HttpExchange::close), "log")).isInstanceOf(Fetched.Later.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void anAddressThatIsGoodNoMoreIsNotTriedAgain(int status) {
        assertThat(fetch(teams.serve("build.log", Served.status(status)), "log"))
                .isEqualTo(new Fetched.Refused(Unreadable.NOT_FETCHED));
        assertThat(teams.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "PDF", "docx"})
    void whatIsNoTextIsNotFetched(String type) {
        assertThat(fetch(teams.serve("shot", Served.text("x")), type))
                .isEqualTo(new Fetched.Refused(Unreadable.NOT_TEXT));
        assertThat(teams.calls()).isEmpty();
    }

    private Fetched fetch(String url, String type) {
        Enclosure file = TeamsFile.in(activity(download("build." + type, url, type)), Masker::mask)
                .findFirst()
                .orElseThrow();
        return files.fetch(file);
    }
}
