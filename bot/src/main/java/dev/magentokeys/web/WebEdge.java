package dev.magentokeys.web;

import dev.magentokeys.conversation.Review;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.secrets.Trace;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The chat page, its API and the addresses for operators, as routes of a server that other edges may share. */
public final class WebEdge {

    private static final Logger LOG = LoggerFactory.getLogger(WebEdge.class);

    private final SameOrigin sameOrigin;
    private final PageFiles files = new PageFiles();
    private final ChatApi chat;
    private final LogApi logs;
    private final ReviewApi review;
    private final Health health;
    private final Metrics metrics;

    private WebEdge(
            SameOrigin sameOrigin, ChatApi chat, LogApi logs, ReviewApi review, Health health, Metrics metrics) {
        this.sameOrigin = sameOrigin;
        this.chat = chat;
        this.logs = logs;
        this.review = review;
        this.health = health;
        this.metrics = metrics;
    }

    /** @param masker takes the secrets out of every text before anything else sees it */
    public static WebEdge create(
            Reception reception,
            Review review,
            Function<String, Masked> masker,
            LogReader reader,
            WebSettings settings) {
        Intake intake = new Intake(reception, settings.ids());
        return new WebEdge(
                new SameOrigin(settings.hosts()),
                new ChatApi(intake, masker, settings.ids()),
                new LogApi(intake, masker, reader),
                new ReviewApi(intake, review),
                new Health(settings.notReady()),
                new Metrics(reception::outcomes));
    }

    /** Adds the routes; touches no other setting of the server. */
    public void addTo(JavalinConfig config) {
        config.routes.get("/", guarded(files::index));
        config.routes.get("/page/{file}", guarded(files::file));
        config.routes.post("/api/chat", guarded(chat::open));
        config.routes.post("/api/chat/{conversation}", guarded(chat::take));
        config.routes.post("/api/chat/{conversation}/log", guarded(logs::take));
        config.routes.get("/api/chat/{conversation}", guarded(review::now));
        config.routes.get("/api/chat/{conversation}/why", guarded(review::why));
        config.routes.get("/api/facts", guarded(review::facts));
        config.routes.get("/health/live", answering(health::live));
        config.routes.get("/health/ready", answering(health::ready));
        config.routes.get("/metrics", answering(metrics::show));
    }

    private Handler guarded(Handler handler) {
        return answering(ctx -> {
            sameOrigin.check(ctx);
            handler.handle(ctx);
        });
    }

    /** Every way out of a handler has the headers, and no error says anything of what was sent. */
    private static Handler answering(Handler handler) {
        return ctx -> {
            SecurityHeaders.set(ctx);
            try {
                handler.handle(ctx);
            } catch (Refusal refusal) {
                JsonAnswer.send(ctx, refusal);
            } catch (RuntimeException e) {
                LOG.error(
                        "A request to {} failed: {}",
                        ctx.path().startsWith("/api") ? "the chat API" : "the page",
                        Trace.of(e));
                JsonAnswer.send(
                        ctx,
                        new Refusal(
                                500,
                                "Something went wrong on the server.",
                                "Try again; your answers so far are kept."));
            }
        };
    }
}
