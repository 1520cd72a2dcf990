package dev.magentokeys.cloud;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.cloud.Inbox.Outcome;
import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.secrets.Trace;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.EndpointNotFound;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The addresses that the cloud calls: hook, body, signature, activity, commit, answer. An address without a hook is answered as one
 * that was never there, and nothing that was sent to it is read.
 */
final class CloudRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(CloudRoutes.class);

    private final Inbox inbox;
    private final Gate gate;
    private final ActivityReader reader;
    private final Reports reports;
    private final InstantSource clock;

    CloudRoutes(Inbox inbox, Gate gate, ActivityReader reader, Reports reports, InstantSource clock) {
        this.inbox = inbox;
        this.gate = gate;
        this.reader = reader;
        this.reports = reports;
        this.clock = clock;
    }

    void addTo(JavalinConfig config) {
        config.routes.post("/hooks/cloud/{path}", this::handle);
    }

    private void handle(Context ctx) {
        HookPath path = new HookPath(ctx.pathParam("path"));
        try {
            Hook hook = inbox.hook(path).orElseThrow(() -> notFound(ctx));
            answer(ctx, take(ctx, path, hook));
        } catch (Refusal refusal) {
            send(
                    ctx,
                    refusal.status(),
                    object().put("error", refusal.getMessage()).put("hint", refusal.hint()));
        } catch (EndpointNotFound notFound) {
            throw notFound;
        } catch (RuntimeException e) {
            LOG.error("A report of the cloud could not be taken in: {}", Trace.of(e));
            send(
                    ctx,
                    500,
                    object().put("error", "Something went wrong on the server.").put("hint", "Send it again."));
        }
    }

    private Outcome take(Context ctx, HookPath path, Hook hook) throws Refusal {
        byte[] body = Body.read(ctx);
        gate.check(hook, Collections.list(ctx.req().getHeaders(Gate.HEADER)), body);
        Activity activity = reader.read(ActivityJson.read(body), clock.instant());
        Outcome outcome = inbox.take(path, activity, reports.of(activity));
        LOG.info(
                "Hook {}: {} of project {}, {}",
                hook.id(),
                Ids.kebab(activity.happening()),
                activity.project(),
                Ids.kebab(outcome));
        return outcome;
    }

    private static void answer(Context ctx, Outcome outcome) throws Refusal {
        switch (outcome) {
            case TAKEN, REPEATED, FORGOTTEN -> send(ctx, 200, object().put("report", Ids.kebab(outcome)));
            case OF_ANOTHER_PROJECT ->
                throw new Refusal(403, "This hook belongs to another project.", "Make a hook for each project.");
            case NO_HOOK -> throw notFound(ctx);
        }
    }

    /** As the server itself says it. */
    private static EndpointNotFound notFound(Context ctx) {
        return new EndpointNotFound(ctx.method(), ctx.path());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void send(Context ctx, int status, ObjectNode answer) {
        ctx.status(status)
                .contentType("application/json")
                .result(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
