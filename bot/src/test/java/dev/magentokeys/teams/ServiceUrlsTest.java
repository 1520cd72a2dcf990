package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.teams.testing.FrontDoor;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUrlsTest {

    private static final String LISTED = "https://smba.infra.gov.teams.microsoft.us/gcch";
    private static final ServiceUrls URLS = new ServiceUrls(new TeamsSettings(
            Optional.of(new TeamsSettings.App("id", "tenant", Optional.empty())),
            TeamsSettings.MICROSOFT,
            List.of(URI.create(LISTED))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "https://SMBA.trafficmanager.net:443",
                "https://smba.onyx.prod.teams.trafficmanager.net",
                "https://smba.infra.gcc.teams.microsoft.com/teams",
                LISTED,
                "https://smba.infra.gov.teams.microsoft.us/another"
            })
    void addressesOfTeamsAreAllowed(String url) {
        assertThat(URLS.allows(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "smba.trafficmanager.net",
                "http://smba.trafficmanager.net/emea/",
                "https://smba.trafficmanager.net:8443/",
                "https://attacker.trafficmanager.net/",
                "https://smba.trafficmanager.net.example.com/",
                "https://example.com/smba.trafficmanager.net",
                "https://smba.trafficmanager.net@example.com/",
                "https://example.com@smba.trafficmanager.net/",
                "https://example.com\\@smba.trafficmanager.net/",
                "http://smba.infra.gov.teams.microsoft.us/gcch",
                "https://smba.infra.gov.teams.microsoft.us:444/gcch",
                "http://localhost:56150/_connector",
                "http://127.0.0.1/",
                "file:///etc/passwd",
                "https://"
            })
    void othersAreNot(String url) {
        assertThat(URLS.allows(url)).isFalse();
    }

    @Test
    void thisMachineIsAllowedInLocalModeAlone() {
        ServiceUrls local = new ServiceUrls(FrontDoor.local());
        for (String url : List.of("http://localhost:56150/_connector", "http://127.0.0.1:1/", "https://[::1]:9/")) {
            assertThat(local.allows(url)).as(url).isTrue();
        }
        assertThat(local.allows("http://127.0.0.1.example.com/")).isFalse();
        assertThat(local.allows("http://10.0.0.1/")).isFalse();
        assertThat(local.allows("ftp://localhost/")).isFalse();
    }
}
