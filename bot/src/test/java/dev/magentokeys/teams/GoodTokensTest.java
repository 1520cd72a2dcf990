package dev.magentokeys.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import dev.magentokeys.teams.testing.FrontDoor;
import dev.magentokeys.teams.testing.Metadata;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.SigningKey;
import dev.magentokeys.teams.testing.Tokens;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A token that was good once opens no door that it would not open the first time. */
class GoodTokensTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String OTHER_URL = "https://smba.trafficmanager.net/elsewhere/";

    private final SigningKey key = SigningKey.SERVICES;
    private final Metadata metadata = new Metadata(key);
    private final SettableClock clock = SettableClock.running();
    private final GoodTokens good = new GoodTokens(clock);
    private final Door door = new Door(FrontDoor.settings(metadata), clock);
    private final String token = lasting(new Tokens(key, Payloads.APP_ID, Payloads.SERVICE_URL));

    @AfterEach
    void close() {
        metadata.close();
    }

    @Test
    void aTokenIsForgottenAtItsEnd() {
        good.keep("a.b.c", good(clock));
        assertThat(good.find("a.b.c")).isPresent();
        assertThat(good.find("a.b.d")).isEmpty();

        clock.advance(AN_HOUR);

        assertThat(good.find("a.b.c")).isEmpty();
    }

    @Test
    void noMoreAreKeptThanTheBound() {
        for (int n = 0; n < 10 * GoodTokens.MOST; n++) {
            good.keep("a.b." + n, good(clock));
        }

        assertThat(good.size()).isEqualTo(GoodTokens.MOST);
    }

    @Test
    void theActivityIsHeldToTheTokenEachTime() {
        assertThat(status(token, Payloads.SERVICE_URL)).isEqualTo(202);
        assertThat(status(token, OTHER_URL)).isEqualTo(401);
        assertThat(status(token, Payloads.SERVICE_URL)).isEqualTo(202);
    }

    @Test
    void oneThatDiffersInItsSignatureAloneIsForged() {
        assertThat(status(token, Payloads.SERVICE_URL)).isEqualTo(202);
        String forged = token.substring(0, token.length() - 6) + "AAAAAA";

        assertThat(status(forged, Payloads.SERVICE_URL)).isEqualTo(401);
    }

    @Test
    void aTokenEndsWithTheKeyThatSignedIt() {
        assertThat(status(token, Payloads.SERVICE_URL)).isEqualTo(202);
        metadata.publish(new SigningKey(key.id(), SigningKey.pair(2048), List.of("msteams")));
        clock.advance(SigningKeys.FRESH.plusSeconds(1));

        Eventually.await("the key is another", () -> status(token, Payloads.SERVICE_URL) == 401);
    }

    @Test
    void aTokenEndsWithTheEndorsementOfItsKey() {
        assertThat(status(token, Payloads.SERVICE_URL)).isEqualTo(202);
        metadata.publish(new SigningKey(key.id(), key.pair(), List.of("webchat")));
        clock.advance(SigningKeys.FRESH.plusSeconds(1));

        Eventually.await("the key is not endorsed", () -> status(token, Payloads.SERVICE_URL) == 401);
    }

    /** For longer than keys are kept. */
    private static String lasting(Tokens tokens) {
        long end = Instant.now().plus(SigningKeys.FRESH.multipliedBy(3)).getEpochSecond();
        return "Bearer " + tokens.signed(tokens.header(), tokens.claims().put("exp", end));
    }

    private static GoodTokens.Good good(SettableClock clock) {
        return new GoodTokens.Good(
                "k1",
                new OpenIdMetadataKey(),
                Payloads.SERVICE_URL,
                clock.instant().plus(AN_HOUR));
    }

    private int status(String authorization, String serviceUrl) {
        byte[] body = Payloads.message("hello")
                .put("serviceUrl", serviceUrl)
                .toString()
                .getBytes(UTF_8);
        Caller caller = new Caller(List.of(authorization), List.of("application/json"), List.of());
        return door.open(caller, body) instanceof Entry.Refused refused ? refused.status() : 202;
    }
}
