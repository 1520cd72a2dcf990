package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The SDK keeps a client, its threads and its connections for every service URL that was ever heard of. */
class BoundedClientsTest {

    @Test
    void noMoreClientsAreKeptThanThereAreRegions() {
        try (Connectors connectors = new Connectors(Optional.empty(), url -> true)) {
            for (int i = 0; i < 10 * Connectors.MOST_CLIENTS; i++) {
                connectors.at("https://smba.trafficmanager.net/emea/tenant-" + i + "/");
            }
            assertThat(connectors.size()).isEqualTo(Connectors.MOST_CLIENTS);
        }
    }

    @Test
    void aServiceUrlHasOneClient() {
        try (Connectors connectors = new Connectors(Optional.empty(), url -> true)) {
            assertThat(connectors.at("https://smba.trafficmanager.net/emea/"))
                    .isSameAs(connectors.at("https://smba.trafficmanager.net/emea/"));
        }
    }
}
