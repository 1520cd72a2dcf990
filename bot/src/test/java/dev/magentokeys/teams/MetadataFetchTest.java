package dev.magentokeys.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.teams.testing.FrontDoor;
import dev.magentokeys.teams.testing.Metadata;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.SigningKey;
import dev.magentokeys.teams.testing.Tokens;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.SettableClock;
import dev.magentokeys.testing.Together;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetadataFetchTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final SigningKey KEY = SigningKey.SERVICES;
    private static final SigningKey NEXT = SigningKey.generate("k2");
    private static final byte[] BODY = Payloads.message("hello").toString().getBytes(UTF_8);

    private final Metadata metadata = new Metadata(KEY);
    private final SettableClock clock = SettableClock.running();
    private final Door door = new Door(FrontDoor.settings(metadata), clock);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
        metadata.close();
    }

    @Test
    void manyAtOnceMakeItFetchOnce() {
        Together.run(8, thread -> assertThat(status(KEY)).isEqualTo(202));
        assertThat(metadata.fetches()).isEqualTo(1);
    }

    @Test
    void whileItHangsKnownKeysGoOnEvenWhenManyAskForUnknownOnes() {
        assertThat(status(KEY)).isEqualTo(202);
        metadata.hang();
        clock.advance(SigningKeys.PAUSE.plusSeconds(1));
        List<CompletableFuture<Integer>> others = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> status(NEXT), threads))
                .limit(16)
                .toList();
        Eventually.await("it fetches", () -> metadata.fetches() == 2);
        long before = System.nanoTime();
        assertThat(status(KEY)).isEqualTo(202);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(AT_ONCE);
        metadata.publish(KEY, NEXT);
        metadata.goOn();
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isEqualTo(202));
        assertThat(metadata.fetches()).isEqualTo(2);
    }

    @Test
    void aServerThatNeverAnswersCostsNoMoreThanOurPatience() {
        metadata.hang();
        long before = System.nanoTime();
        assertThat(status(KEY)).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(KeyFetch.PATIENCE.minusSeconds(1), KeyFetch.PATIENCE.plus(AT_ONCE));
        assertThat(status(KEY)).as("at once, as it has just been tried").isEqualTo(503);
        assertThat(metadata.fetches()).isEqualTo(1);
        metadata.goOn();
        clock.advance(SigningKeys.PAUSE_AFTER_FAILURE.plusSeconds(1));
        assertThat(status(KEY)).isEqualTo(202);
    }

    @Test
    void anUnknownKeyIsLookedForOnceInFiveMinutes() {
        assertThat(status(KEY)).isEqualTo(202);
        metadata.publish(KEY, NEXT);
        assertThat(status(NEXT)).isEqualTo(401);
        assertThat(metadata.fetches()).isEqualTo(1);
        clock.advance(SigningKeys.PAUSE.plusSeconds(1));
        assertThat(status(NEXT)).isEqualTo(202);
        assertThat(metadata.fetches()).isEqualTo(2);
    }

    @Test
    void oldKeysGoOnWhenTheDailyFetchFailsAndWithdrawnOnesEndWhenItSucceeds() {
        assertThat(status(KEY)).isEqualTo(202);
        metadata.answerWith(500);
        clock.advance(SigningKeys.FRESH.plusSeconds(1));
        assertThat(status(KEY)).isEqualTo(202);
        Eventually.await("it was fetched again", () -> metadata.fetches() == 2);
        metadata.answerWith(200);
        metadata.publish(NEXT);
        Eventually.await("the withdrawn key ends", () -> {
            clock.advance(SigningKeys.PAUSE_AFTER_FAILURE.plusSeconds(1));
            return status(KEY) == 401;
        });
        assertThat(status(NEXT)).isEqualTo(202);
    }

    private int status(SigningKey key) {
        Tokens tokens = new Tokens(key, Payloads.APP_ID, Payloads.SERVICE_URL);
        Caller caller = new Caller(List.of(tokens.good()), List.of("application/json"), List.of());
        return door.open(caller, BODY) instanceof Entry.Refused refused ? refused.status() : 202;
    }
}
