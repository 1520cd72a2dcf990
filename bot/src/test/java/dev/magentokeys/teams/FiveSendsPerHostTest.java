package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Together;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The SDK sends five messages at once to a host, and all of a region is one host: a slow connector held everybody up. */
class FiveSendsPerHostTest extends WithConnector {

    private static final int PEOPLE = 30;

    @Test
    void everyMessageIsOnItsWayWhileTheConnectorHoldsTheOthers() {
        CountDownLatch release = new CountDownLatch(1);
        connector.always(connector.after(release));
        Together.run(PEOPLE + 1, thread -> {
            if (thread < PEOPLE) {
                say();
                return;
            }
            try {
                Eventually.await("all are open at once", () -> connector.calls().size() == PEOPLE);
            } finally {
                release.countDown();
            }
        });
        assertThat(connector.ids()).hasSize(PEOPLE);
    }
}
