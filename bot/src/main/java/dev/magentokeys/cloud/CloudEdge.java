package dev.magentokeys.cloud;

import dev.magentokeys.delivery.KeyBox;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Signals;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.secrets.Masked;
import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.function.Function;

/** The cloud edge as a whole. */
public final class CloudEdge {

    private final CloudRoutes routes;

    private CloudEdge(CloudRoutes routes) {
        this.routes = routes;
    }

    /**
     * @param signals gets what the reports mean, within the commit that notes them
     * @param reader reads the logs of activities
     * @param masker masks the names in a report, before anything else sees them
     * @param box opens the keys that are shared with the cloud
     */
    public static CloudEdge create(
            Ledger ledger,
            Signals signals,
            LogReader reader,
            Function<String, Masked> masker,
            KeyBox box,
            InstantSource clock) {
        return new CloudEdge(new CloudRoutes(
                new Inbox(ledger, signals, clock),
                new Gate(box),
                new ActivityReader(new Names(masker)),
                new Reports(reader),
                clock));
    }

    /** Adds {@code POST /hooks/cloud/…}. */
    public void routes(JavalinConfig config) {
        routes.addTo(config);
    }
}
