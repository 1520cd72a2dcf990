package dev.magentokeys.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import dev.magentokeys.secrets.Trace;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode: Slack's requests come over a connection that this side opens, so that no public address is needed. What is not
 * acknowledged, Slack sends again. When Slack cannot be reached at the start, it is tried again until it can.
 */
final class SlackSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);
    private static final int CONCURRENCY = 8;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final SocketModeApp socket;
    private final ExecutorService starter = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "slack-socket-start");
        thread.setDaemon(true);
        return thread;
    });

    SlackSocket(String appToken, App app) {
        try {
            this.socket = new SocketModeApp(
                    appToken, SocketModeClient.Backend.JavaWebSocket, SlackSocket::unacknowledged, app, CONCURRENCY);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Socket Mode cannot be set up [Hint: check MAGENTO_KEYS_SLACK_APP_TOKEN]", e);
        }
    }

    void start() {
        starter.execute(this::connect);
    }

    private void connect() {
        try {
            socket.startAsync();
            LOG.info("Slack is being connected by Socket Mode");
        } catch (Exception e) {
            LOG.warn(
                    "Slack cannot be reached by Socket Mode ({}); tried again in {} s"
                            + " [Hint: MAGENTO_KEYS_SLACK_APP_TOKEN must be an xapp- token with connections:write]",
                    e.getClass().getSimpleName(),
                    PAUSE.toSeconds());
            CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, starter)
                    .execute(this::connect);
        }
    }

    private static @Nullable Response unacknowledged(SocketModeApp.ErrorContext failure) {
        LOG.error("A request over Socket Mode could not be handled: {}", Trace.of(failure.getException()));
        return null;
    }

    @Override
    public void close() {
        starter.shutdownNow();
        try {
            socket.close();
        } catch (Exception e) {
            LOG.warn("Socket Mode did not close cleanly: {}", e.getClass().getSimpleName());
        }
    }
}
