package dev.magentokeys.teams;

import static dev.magentokeys.teams.TeamsAttachments.activity;
import static dev.magentokeys.teams.TeamsAttachments.download;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Enclosure;
import dev.magentokeys.delivery.Fetched;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.evidence.Unreadable;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.teams.testing.FakeConnector;
import dev.magentokeys.testing.Logged;
import dev.magentokeys.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that would have the bot ask elsewhere, files that are none, and an address that must not be told. */
class HostileTeamsFilesTest {

    private static final Fetched NOT_FETCHED = new Fetched.Refused(Unreadable.NOT_FETCHED);

    private final FakeConnector teams = new FakeConnector();
    private final TeamsFiles files = new TeamsFiles(new FileHosts(true));

    @AfterEach
    void close() {
        teams.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://acme.sharepoint.com/x",
                "https://acme.sharepoint.com:8443/x",
                "https://acme.sharepoint.com@evil.example/x",
                "https://anna@acme.sharepoint.com/x",
                "https://sharepoint.com.evil.example/x",
                "https://evilsharepoint.com/x",
                "https://169.254.169.254/metadata/identity",
                "http://127.0.0.1:1/x",
                "http://localhost/x",
                "file:///etc/passwd",
                "//acme.sharepoint.com/x",
                "nonsense",
                "no address"
            })
    void whatIsNotKeptBySharePointIsNotAskedFor(String address) {
        assertThat(new FileHosts(false).file(address)).isEmpty();
        assertThat(new TeamsFiles(new FileHosts(false)).fetch(file(address))).isEqualTo(NOT_FETCHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme-my.sharepoint.com/personal/anna/_layouts/15/download.aspx?UniqueId=1&tempauth=v1.a-b_c",
                "https://acme.sharepoint.us/x",
                "https://acme.sharepoint-mil.us/x",
                "https://acme.sharepoint.cn:443/x",
                "HTTPS://ACME.SHAREPOINT.COM/x"
            })
    void whatIsKeptBySharePointMayCome(String address) {
        assertThat(new FileHosts(false).file(address)).isPresent();
    }

    @Test
    void aRedirectElsewhereIsNotFollowed() {
        String url = teams.serve("build.log", Served.redirect("http://169.254.169.254/metadata/identity"));
        assertThat(fetch(url)).isEqualTo(NOT_FETCHED);
    }

    @Test
    void redirectsInACircleEnd() {
        String url = teams.serve("build.log", Served.redirect("/files/build.log"));
        assertThat(fetch(url)).isEqualTo(NOT_FETCHED);
        assertThat(teams.calls()).hasSizeLessThan(10);
    }

    @Test
    void aFileThatSaysThatItIsTooLongIsNotRead() {
        String url = teams.serve("huge.log", exchange -> exchange.sendResponseHeaders(200, Mailroom.LARGEST_FILE + 1));
        assertThat(fetch(url)).isEqualTo(new Fetched.Refused(Unreadable.TOO_LONG));
    }

    @Test
    void aSignInPageIsNoLogAndAPageThatSomebodySavedIsNoText() {
        String url = teams.serve("build.log", Served.signIn());
        assertThat(((Fetched.Content) fetch(url)).whenPage().get()).isEqualTo(Unreadable.NOT_FETCHED);
        Enclosure saved = TeamsFile.in(activity(download("page.html", url, "html")), Masker::mask)
                .toList()
                .get(0);
        assertThat(((Fetched.Content) files.fetch(saved)).whenPage().get()).isEqualTo(Unreadable.NOT_TEXT);
    }

    @Test
    void theAddressIsNeverLogged() {
        try (Logged log = Logged.everything()) {
            fetch(teams.serve("gone.log", Served.status(404)) + "?tempauth=v1.secret");
            fetch("https://evil.example/x?tempauth=v1.secret");
            fetch("http://127.0.0.1:1/x?tempauth=v1.secret");
            assertThat(log.lines()).anyMatch(line -> line.contains("attach the file again"));
            assertThat(log.lines().toString()).doesNotContain("tempauth", "evil.example");
        }
    }

    @Test
    void aHandleThatIsNotOursIsRefused() {
        assertThat(files.fetch(new Enclosure("x", "no handle"))).isEqualTo(NOT_FETCHED);
    }

    private Fetched fetch(String url) {
        return files.fetch(file(url));
    }

    private static Enclosure file(String url) {
        return TeamsFile.in(activity(download("build.log", url, "log")), Masker::mask)
                .findFirst()
                .orElseThrow();
    }
}
