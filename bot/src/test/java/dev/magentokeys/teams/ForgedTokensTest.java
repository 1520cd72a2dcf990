package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.magentokeys.teams.testing.Forgeries;
import dev.magentokeys.teams.testing.FrontDoor;
import dev.magentokeys.teams.testing.Metadata;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.SigningKey;
import dev.magentokeys.teams.testing.Tokens;
import dev.magentokeys.testing.Together;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ForgedTokensTest {

    private static final int ROUNDS = 345;
    private static final int THREADS = 4;
    private static final String BODY = Payloads.message("hello").toString();

    private final Logger log = (Logger) LoggerFactory.getLogger(Door.class);

    @BeforeEach
    void saysNothingOfTenThousandRefusals() {
        log.setLevel(Level.ERROR);
    }

    @AfterEach
    void speaksAgain() {
        log.setLevel(null);
    }

    @Test
    void tenThousandForgedTokensAreRefusedAndTheGoodOneIsTaken() {
        long seed = Long.getLong("magentokeys.seed", System.nanoTime());
        System.out.println("ForgedTokensTest seed " + seed);
        SigningKey key = SigningKey.SERVICES;
        SigningKey unendorsed = new SigningKey("k2", SigningKey.pair(2048), List.of("webchat"));
        SigningKey bare = new SigningKey("k3", SigningKey.pair(2048), null);
        Tokens tokens = new Tokens(key, Payloads.APP_ID, Payloads.SERVICE_URL);
        Forgeries forgeries = new Forgeries(tokens, unendorsed, bare, new Random(seed));
        Queue<Forgeries.Forged> all = new ConcurrentLinkedQueue<>(forgeries.rounds(ROUNDS));
        assertThat(all.size()).isGreaterThanOrEqualTo(10_000);
        Map<String, Integer> refused = new ConcurrentSkipListMap<>();
        try (Metadata metadata = new Metadata(key, unendorsed, bare);
                FrontDoor door = new FrontDoor(FrontDoor.settings(metadata))) {
            assertThat(door.knock(tokens.good(), Payloads.message("hello"))).isEqualTo(202);
            Together.run(THREADS, thread -> {
                for (Forgeries.Forged next = all.poll(); next != null; next = all.poll()) {
                    HttpResponse<String> answer = door.post(BODY, next.headers());
                    assertThat(answer.statusCode())
                            .as("%s: %s", next.kind(), next)
                            .isEqualTo(401);
                    assertThat(answer.body()).isEmpty();
                    refused.merge(next.kind(), 1, Integer::sum);
                }
            });
            assertThat(door.knock(tokens.good(), Payloads.message("hello"))).isEqualTo(202);
            assertThat(metadata.fetches())
                    .as("unknown keys do not make it fetch")
                    .isEqualTo(1);
        }
        System.out.println("Refused: " + new TreeMap<>(refused));
    }
}
