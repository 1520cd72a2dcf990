package dev.magentokeys;

import dev.magentokeys.delivery.Courier;
import io.javalin.config.JavalinConfig;
import java.util.List;

/** A way in that is there only when it is configured: otherwise not even its classes are loaded. */
interface Edge extends AutoCloseable {

    /** Adds its addresses to the server. */
    void routes(JavalinConfig config);

    /** Carry what it has to send, and what else waits in the outbox for it. */
    List<Courier> couriers();

    /** Begins to listen by ways of its own, once the server runs. */
    void start();

    @Override
    void close();
}
