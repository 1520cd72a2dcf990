package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.slack.SignatureGate.Verdict;
import dev.magentokeys.slack.testing.Signed;
import dev.magentokeys.testing.SettableClock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampsTest {

    private static final String SECRET = "the-present-secret";
    private static final byte[] BODY = "command=%2Fmagento-keys&text=check".getBytes(UTF_8);

    private final SettableClock clock = SettableClock.standing();
    private final SignatureGate gate = new SignatureGate(List.of(SECRET), clock);

    @ParameterizedTest
    @ValueSource(longs = {-300, -299, 299, 300})
    void aTimeStampWithinFiveMinutesPassesInBothDirections(long off) {
        assertThat(judge(String.valueOf(seconds() + off), BODY)).isEqualTo(Verdict.GENUINE);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 31_536_000, -31_536_000, 900_000_000_000L})
    void aStaleOrFutureTimeStampIsRefused(long off) {
        assertThat(judge(String.valueOf(seconds() + off), BODY)).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "now", "-1", "+1795000000", "1e9", "٣٣٣", "99999999999999999999999"})
    void aTimeStampThatIsNoNumberIsRefused(String timestamp) {
        assertThat(judge(timestamp, BODY)).isEqualTo(Verdict.REFUSED);
    }

    private Verdict judge(String timestamp, byte[] body) {
        return gate.judge(List.of(timestamp), List.of(Signed.signature(SECRET, timestamp, body)), body);
    }

    private long seconds() {
        return clock.instant().getEpochSecond();
    }
}
