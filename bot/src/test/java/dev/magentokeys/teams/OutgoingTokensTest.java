package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutgoingTokensTest {

    private static final String TOKEN = "the-token";
    private static final TeamsSettings.App APP = new TeamsSettings.App("app", "tenant", Optional.of("password"));

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private HttpServer teams;
    private HttpServer elsewhere;

    @BeforeEach
    void listen() throws IOException {
        teams = server();
        elsewhere = server();
    }

    @AfterEach
    void close() {
        teams.stop(0);
        elsewhere.stop(0);
    }

    @Test
    void theTokenGoesToTeams() throws IOException {
        assertThat(get(credentials(), address(teams))).isEqualTo(200);
        assertThat(seen).containsExactly("Bearer " + TOKEN);
    }

    @Test
    void noRequestGoesElsewhere() {
        assertThatThrownBy(() -> get(credentials(), address(elsewhere)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not one of Teams [Hint: ");
        assertThat(seen).isEmpty();
    }

    @Test
    void norIsARedirectFollowed() throws IOException {
        assertThat(get(credentials(), address(teams) + "redirect")).isEqualTo(307);
        assertThat(seen).containsExactly("Bearer " + TOKEN);
    }

    @Test
    void aTokenThatCannotBeHadFailsTheRequestWithoutQuotingTheCause() {
        BotToken broken = token(CompletableFuture.failedFuture(new IllegalStateException("the-password")));
        assertThatThrownBy(() -> get(broken, address(teams)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("[Hint: ")
                .hasMessageNotContaining("the-password");
        assertThat(seen).isEmpty();
    }

    private BotToken credentials() {
        return token(CompletableFuture.completedFuture(TOKEN));
    }

    private BotToken token(CompletableFuture<String> token) {
        ServiceUrls urls = new ServiceUrls(
                new TeamsSettings(Optional.of(APP), TeamsSettings.MICROSOFT, List.of(URI.create(address(teams)))));
        return new BotToken(new Fixed(token), urls::allows, Duration.ofSeconds(5));
    }

    private static int get(BotToken credentials, String url) throws IOException {
        OkHttpClient.Builder client = new OkHttpClient.Builder().followRedirects(false);
        credentials.applyCredentialsFilter(client);
        try (Response response =
                client.build().newCall(new Request.Builder().url(url).build()).execute()) {
            return response.code();
        }
    }

    private HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            seen.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                    .orElse("none"));
            boolean redirects = exchange.getRequestURI().getPath().equals("/redirect");
            exchange.getResponseHeaders().add("Location", address(elsewhere));
            exchange.sendResponseHeaders(redirects ? 307 : 200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Credentials whose token is at hand. */
    private static final class Fixed extends AppCredentials {

        private final CompletableFuture<String> token;

        Fixed(CompletableFuture<String> token) {
            super("tenant");
            this.token = token;
        }

        @Override
        public CompletableFuture<String> getToken() {
            return token;
        }

        @Override
        protected Authenticator buildAuthenticator() {
            return () -> new CompletableFuture<IAuthenticationResult>();
        }
    }
}
