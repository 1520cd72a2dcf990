package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.magentokeys.chat.NotStoredException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one address that Slack calls: gate, then Bolt, then the answer. Bolt gets only the body; it sees no header that a stranger
 * could have set, such as {@code X-Forwarded-For}.
 */
final class SlackRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(SlackRoutes.class);
    private static final RequestHeaders NO_HEADERS = new RequestHeaders(Map.of());

    private final SignatureGate gate;
    private final App app;
    private final SlackRequestParser parser;

    SlackRoutes(SignatureGate gate, App app) {
        this.gate = gate;
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
    }

    void addTo(JavalinConfig config) {
        config.routes.post("/slack/events", this::handle);
    }

    private void handle(Context context) throws IOException {
        byte[] body = context.bodyInputStream().readNBytes(BodyLimit.LONGEST + 1);
        List<String> timestamps = headers(context, "X-Slack-Request-Timestamp");
        List<String> signatures = headers(context, "X-Slack-Signature");
        switch (gate.judge(timestamps, signatures, body)) {
            case GENUINE -> answer(context, run(new String(body, UTF_8)));
            case REFUSED -> refuse(context, 401);
            case TOO_LARGE -> refuse(context, 413);
        }
    }

    private static List<String> headers(Context context, String name) {
        return Collections.list(context.req().getHeaders(name));
    }

    private static void refuse(Context context, int status) {
        LOG.warn("A request to /slack/events was refused with {}", status);
        context.status(status);
    }

    private Response run(String body) {
        if (!PayloadShape.isKnown(body)) {
            return unreadable("its shape is not known");
        }
        try {
            Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .queryString(Map.of())
                    .headers(NO_HEADERS)
                    .requestBody(body)
                    .remoteAddress("")
                    .build());
            return app.run(request);
        } catch (NotStoredException e) {
            // Slack sends an event again that was not acknowledged.
            return Response.error(503);
        } catch (Exception e) {
            // What Bolt itself throws, it throws because it cannot read the payload.
            return unreadable(e.getClass().getSimpleName());
        }
    }

    private static Response unreadable(String reason) {
        LOG.warn("A signed request to /slack/events could not be read: {}", reason);
        return Response.error(400);
    }

    private static void answer(Context context, Response response) {
        response.getHeaders().forEach((name, values) -> values.forEach(value -> context.header(name, value)));
        context.status(response.getStatusCode());
        if (response.getBody() != null) {
            context.contentType(response.getContentType()).result(response.getBody());
        }
    }
}
