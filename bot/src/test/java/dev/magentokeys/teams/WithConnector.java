package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.teams.testing.FakeConnector;
import dev.magentokeys.testing.SettableClock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;

/** A connector, and a courier with a token that may speak to it alone. */
abstract class WithConnector {

    static final String TOKEN = "token-of-the-test";

    final FakeConnector connector = new FakeConnector();
    final SettableClock clock = SettableClock.standing();
    final TeamsCourier courier = new TeamsCourier(
            Optional.of(new Credentials(CompletableFuture.completedFuture(TOKEN))),
            this::isOurs,
            new Seal(new byte[32]),
            clock);

    private final AtomicInteger conversations = new AtomicInteger();

    @AfterEach
    void close() {
        courier.close();
        connector.close();
    }

    private boolean isOurs(String serviceUrl) {
        return serviceUrl.startsWith(connector.origin());
    }

    /** Sends a message into a conversation that nothing was said in yet. */
    Attempt say() {
        return carry(new Post.Say(message("hello")));
    }

    Attempt carry(Post post) {
        return courier.carry(parcel(connector.serviceUrl(), "a:" + conversations.incrementAndGet(), post), "k");
    }

    static Parcel parcel(String serviceUrl, String conversation, Post post) {
        return new Address(serviceUrl, "tenant-1", conversation).parcel(post);
    }

    static ObjectNode message(String text) {
        return Json.object().put("type", "message").put("text", text);
    }

    /** An app with a token, or without one. */
    static final class Credentials extends AppCredentials {

        private final CompletableFuture<String> token;

        Credentials(CompletableFuture<String> token) {
            super("tenant-1");
            setAppId("app-1");
            this.token = token;
        }

        @Override
        public CompletableFuture<String> getToken() {
            return token;
        }

        @Override
        protected Authenticator buildAuthenticator() {
            throw new UnsupportedOperationException("the token is there");
        }
    }
}
