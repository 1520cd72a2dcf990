package dev.magentokeys.teams;

import dev.magentokeys.chat.NotStoredException;
import dev.magentokeys.secrets.Trace;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one address that Teams calls: door, intake, answer. Whatever fails behind the door is told by its status alone. */
final class TeamsRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsRoutes.class);

    private final Door door;
    private final Intake intake;
    private final Seal seal;

    /** @param seal put on the buttons of all that is answered */
    TeamsRoutes(Door door, Intake intake, Seal seal) {
        this.seal = seal;
        this.door = door;
        this.intake = intake;
    }

    void addTo(JavalinConfig config) {
        config.routes.post("/api/messages", this::handle);
    }

    private void handle(Context context) throws IOException {
        byte[] body = context.bodyInputStream().readNBytes(Door.LONGEST + 1);
        Entry entry = door.open(Caller.of(context), body);
        Answer answer = entry instanceof Entry.Admitted admitted
                ? take(admitted)
                : Answer.refused(((Entry.Refused) entry).status());
        context.status(answer.status());
        answer.body()
                .ifPresent(json -> context.contentType("application/json")
                        .result(seal.on(json).toString()));
    }

    private Answer take(Entry.Admitted admitted) {
        try {
            return intake.take(admitted.activity(), admitted.locale());
        } catch (NotStoredException e) {
            // Nothing has changed, so it may come again.
            return Answer.refused(503);
        } catch (RuntimeException e) {
            LOG.error("An activity could not be taken in: {}", Trace.of(e));
            return Answer.refused(500);
        }
    }
}
