package dev.magentokeys;

import dev.magentokeys.cloud.CloudEdge;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.KeyBox;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Signals;
import dev.magentokeys.secrets.Masker;
import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.List;

/** The hooks of cloud projects, which are kept in the store and need no settings. The one class of this room that names the cloud's. */
record ConfiguredCloud(CloudEdge cloud) implements Edge {

    static Edge of(Ledger ledger, Signals signals, byte[] sealKey, InstantSource clock) {
        return new ConfiguredCloud(
                CloudEdge.create(ledger, signals, Engine.logReader(), Masker::mask, new KeyBox(sealKey), clock));
    }

    @Override
    public void routes(JavalinConfig config) {
        cloud.routes(config);
    }

    /** What follows from a report is sent by others. */
    @Override
    public List<Courier> couriers() {
        return List.of();
    }

    /** The cloud calls; nothing is begun from here. */
    @Override
    public void start() {}

    @Override
    public void close() {}
}
