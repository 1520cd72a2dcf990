package dev.magentokeys.teams;

import dev.magentokeys.delivery.Courier;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/** The Teams edge as a whole. */
public final class TeamsEdge implements AutoCloseable {

    private static final int ACCEPTED = 202;

    private final Door door;

    private TeamsEdge(Door door) {
        this.door = door;
    }

    public static TeamsEdge create(TeamsSettings settings, InstantSource clock) {
        return new TeamsEdge(new Door(settings, clock));
    }

    /** Adds {@code POST /api/messages}. */
    public void routes(JavalinConfig config) {
        // Otherwise Jetty takes a token for an earlier one on the same connection that differs in the case of letters
        // only.
        config.jetty.modifyHttpConfiguration(http -> http.setHeaderCacheCaseSensitive(true));
        config.routes.post("/api/messages", this::handle);
    }

    private void handle(Context context) throws IOException {
        byte[] body = context.bodyInputStream().readNBytes(Door.LONGEST + 1);
        Entry entry = door.open(Caller.of(context), body);
        context.status(entry instanceof Entry.Refused refused ? refused.status() : ACCEPTED);
    }

    /** Carry the parcels that this edge makes. */
    public List<Courier> couriers() {
        return List.of();
    }

    /** Begins what the edge does of its own accord. */
    public void start() {}

    @Override
    public void close() {}
}
