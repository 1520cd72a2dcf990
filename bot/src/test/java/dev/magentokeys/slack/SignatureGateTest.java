package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.slack.SignatureGate.Verdict;
import dev.magentokeys.slack.testing.Signed;
import dev.magentokeys.testing.SettableClock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureGateTest {

    private static final String SECRET = "the-present-secret";
    private static final byte[] BODY = "command=%2Fmagento-keys&text=check".getBytes(UTF_8);

    private final SettableClock clock = SettableClock.standing();
    private final SignatureGate gate = new SignatureGate(List.of(SECRET), clock);

    @Test
    void aBodySignedByTheSecretPasses() {
        assertThat(judge(now(), BODY)).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void aMissingOrRepeatedHeaderIsRefused() {
        String signature = Signed.signature(SECRET, now(), BODY);
        assertThat(gate.judge(List.of(), List.of(signature), BODY)).isEqualTo(Verdict.REFUSED);
        assertThat(gate.judge(List.of(now()), List.of(), BODY)).isEqualTo(Verdict.REFUSED);
        assertThat(gate.judge(List.of(now(), now()), List.of(signature), BODY)).isEqualTo(Verdict.REFUSED);
        assertThat(gate.judge(List.of(now()), List.of(signature, signature), BODY))
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void everySignatureThatDiffersInOneBitIsRefused() {
        String signature = Signed.signature(SECRET, now(), BODY);
        for (int at = 0; at < signature.length(); at++) {
            for (int bit = 0; bit < 7; bit++) {
                char[] flipped = signature.toCharArray();
                flipped[at] ^= (char) (1 << bit);
                assertThat(gate.judge(List.of(now()), List.of(new String(flipped)), BODY))
                        .as("character %d, bit %d", at, bit)
                        .isEqualTo(Verdict.REFUSED);
            }
        }
    }

    @Test
    void aBodyThatWasChangedOnTheWayIsRefused() {
        String signature = Signed.signature(SECRET, now(), BODY);
        byte[] changed = Arrays.copyOf(BODY, BODY.length);
        changed[BODY.length - 1] ^= 1;
        assertThat(gate.judge(List.of(now()), List.of(signature), changed)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void bothSecretsPassWhileARotationLasts() {
        SignatureGate rotating = new SignatureGate(List.of("the-next-secret", SECRET), clock);
        for (String secret : List.of("the-next-secret", SECRET)) {
            String signature = Signed.signature(secret, now(), BODY);
            assertThat(rotating.judge(List.of(now()), List.of(signature), BODY)).isEqualTo(Verdict.GENUINE);
        }
        String other = Signed.signature("another-secret", now(), BODY);
        assertThat(rotating.judge(List.of(now()), List.of(other), BODY)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void theBytesAreSignedWhateverTheCharacterSetOfTheMachine() {
        for (String text : List.of("部署失敗", "på företaget", "perché", "\u0000\uFFFD")) {
            assertThat(judge(now(), text.getBytes(UTF_8))).as(text).isEqualTo(Verdict.GENUINE);
        }
        byte[] notUtf8 = {(byte) 0xff, (byte) 0xfe, 0x0d, 0x0a, 0};
        assertThat(judge(now(), notUtf8)).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void aCommandMayHave64KilobytesAndAnEventOrAnInteractionAMegabyte() {
        assertThat(judge(now(), body("text=", BodyLimit.COMMAND))).isEqualTo(Verdict.GENUINE);
        assertThat(judge(now(), body("text=", BodyLimit.COMMAND + 1))).isEqualTo(Verdict.TOO_LARGE);
        for (String start : List.of("{", "payload=")) {
            assertThat(judge(now(), body(start, BodyLimit.LONGEST))).isEqualTo(Verdict.GENUINE);
            assertThat(judge(now(), body(start, BodyLimit.LONGEST + 1))).isEqualTo(Verdict.TOO_LARGE);
        }
    }

    @Test
    void withoutASigningSecretThereIsNoGateAndNoWellKnownKey() {
        assertThatThrownBy(() -> new SignatureGate(List.of(), clock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("signing secret")
                .hasMessageContaining("[Hint: ");
        String signature = Signed.signature("---", now(), BODY);
        assertThat(gate.judge(List.of(now()), List.of(signature), BODY)).isEqualTo(Verdict.REFUSED);
    }

    private static byte[] body(String start, int length) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) 'x');
        System.arraycopy(start.getBytes(UTF_8), 0, body, 0, start.length());
        return body;
    }

    private Verdict judge(String timestamp, byte[] body) {
        return gate.judge(List.of(timestamp), List.of(Signed.signature(SECRET, timestamp, body)), body);
    }

    private long seconds() {
        return clock.instant().getEpochSecond();
    }

    private String now() {
        return String.valueOf(seconds());
    }
}
