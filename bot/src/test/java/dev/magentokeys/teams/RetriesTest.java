package dev.magentokeys.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.testing.Logged;
import dev.magentokeys.testing.Served;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes is tried again, by the outbox alone and not before it is time. */
class RetriesTest extends WithConnector {

    private static final Connectors.TimeOuts IMPATIENT =
            new Connectors.TimeOuts(Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofMillis(50));

    @ParameterizedTest
    @CsvSource({"1, 1", "17, 17", "999999, 3600"})
    void aCallTooManyIsTriedOnceAndWaitsForAsLongAsTeamsAsks(int retryAfter, long pause) {
        connector.always(Served.busy(retryAfter));
        assertThat(say()).isEqualTo(new Attempt.Later(Duration.ofSeconds(pause), "HTTP 429"));
        assertThat(connector.calls()).hasSize(1);
    }

    @Test
    void aDateToComeBackAtIsUnderstood() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().plusSeconds(90).atZone(ZoneOffset.UTC));
        connector.once(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", date);
            exchange.sendResponseHeaders(503, -1);
        });
        Attempt.Later later = (Attempt.Later) say();
        assertThat(later.pause()).isBetween(Duration.ofSeconds(89), Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 408, 412, 429, 500, 502, 503, 504})
    void aTroubleThatPassesIsTriedOnceAndLaterAgain(int status) {
        connector.once(Served.status(status));
        assertThat(say()).isEqualTo(new Attempt.Later(Duration.ofSeconds(5), "HTTP " + status));
        assertThat(connector.calls()).hasSize(1);
        assertThat(say()).isEqualTo(new Attempt.Arrived());
    }

    @Test
    void aConnectionThatIsCutIsTriedOnceAndLaterAgain() {
        connector.once(HttpExchange::close);
        assertThat(say()).isInstanceOf(Attempt.Later.class);
        assertThat(connector.calls()).hasSize(1);
    }

    @Test
    void aConnectorThatDoesNotAnswerIsTriedAgain() {
        CountDownLatch over = new CountDownLatch(1);
        connector.always(connector.after(over));
        Connectors impatient = new Connectors(Optional.empty(), url -> true, IMPATIENT);
        try (TeamsCourier waiting = new TeamsCourier(impatient, url -> true, new Seal(new byte[32]), clock)) {
            assertThat(waiting.carry(parcel(connector.serviceUrl(), "a:x", new Post.Say(message("hi"))), "k"))
                    .isEqualTo(new Attempt.Later(Duration.ofSeconds(5), "SocketTimeoutException"));
        } finally {
            over.countDown();
        }
        assertThat(connector.calls()).hasSize(1);
    }

    @Test
    void anUnreachableConnectorIsTriedAgain() {
        connector.close();
        assertThat(say()).isInstanceOf(Attempt.Later.class);
    }

    @Test
    void aPageInPlaceOfAnErrorIsAnErrorAllTheSame() {
        connector.once(exchange -> {
            exchange.sendResponseHeaders(502, 0);
            exchange.getResponseBody().write("<html>Bad gateway</html>".getBytes(UTF_8));
        });
        assertThat(say()).isEqualTo(new Attempt.Later(Duration.ofSeconds(5), "HTTP 502"));
    }

    @Test
    void whatWasTakenHasArrivedWhateverTheAnswerSays() {
        connector.once(Served.text("no JSON"));
        assertThat(say()).isEqualTo(new Attempt.Arrived());
        connector.once(Served.bytes(new byte[0]));
        assertThat(say()).isEqualTo(new Attempt.Arrived());
    }

    @Test
    void aTokenThatIsRefusedIsToldToTheOperator() {
        try (Logged log = Logged.everything()) {
            connector.once(Served.status(401));
            say();
            assertThat(log.lines())
                    .anyMatch(line -> line.contains("refused the bot's token [Hint:"))
                    .noneMatch(line -> line.contains(TOKEN));
        }
    }

    @Test
    void aTokenThatIsNotToBeHadIsToldToTheOperatorAndNothingIsSent() {
        sendWithout(CompletableFuture.failedFuture(new IllegalStateException("AADSTS7000222")));
    }

    @Test
    void aTokenThatDoesNotComeIsNotWaitedForForEver() {
        sendWithout(new CompletableFuture<>());
    }

    private void sendWithout(CompletableFuture<String> token) {
        Connectors connectors = new Connectors(Optional.of(new Credentials(token)), url -> true, IMPATIENT);
        try (Logged log = Logged.everything();
                TeamsCourier unknown = new TeamsCourier(connectors, url -> true, new Seal(new byte[32]), clock)) {
            assertThat(unknown.carry(parcel(connector.serviceUrl(), "a:x", new Post.Say(message("hi"))), "k"))
                    .isEqualTo(new Attempt.Later(Duration.ofSeconds(5), "NoTokenException"));
            assertThat(log.lines())
                    .anyMatch(line -> line.contains("No token for Teams could be had [Hint:"))
                    .noneMatch(line -> line.contains("AADSTS"));
        }
        assertThat(connector.calls()).isEmpty();
    }
}
