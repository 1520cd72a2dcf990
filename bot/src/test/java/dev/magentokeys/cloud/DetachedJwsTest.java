package dev.magentokeys.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.cloud.SharedKey.Reading;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Signatures that others computed: the one of RFC 7797, section 4.2, and one by OpenSSL 3:
 *
 * <pre>{@code
 * printf '%s.%s' "$HEADER" "$BODY" | openssl dgst -sha256 -hmac "$KEY" -binary | openssl base64 -A | tr '+/' '-_' | tr -d =
 * }</pre>
 */
class DetachedJwsTest {

    /** {@code {"alg":"HS256","b64":false,"crit":["b64"]}} */
    private static final String HEADER = "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19";

    private static final String RFC_KEY =
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
    private static final String RFC_BODY = "$.02";
    private static final String RFC_SIGNATURE = "A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY";

    private static final String KEY = "correct-horse-battery-staple_42";
    private static final String BODY = "{\"id\":\"a1\",\"note\":\"å . \\\" ready\"}";
    private static final String SIGNATURE = "OqkeqvYnH6m3lThFsHr1pvRt_qKhdSXOP8ojchVr8Hs";

    @Test
    void theSignatureOfTheStandardHoldsWithTheKeyInBase64url() {
        assertThat(signer(RFC_KEY, HEADER + ".." + RFC_SIGNATURE, RFC_BODY)).contains(Reading.AS_BASE64URL);
    }

    @Test
    void aSignatureByOpenSslHoldsWithTheKeyAsText() {
        assertThat(signer(KEY, HEADER + ".." + SIGNATURE, BODY)).contains(Reading.AS_TEXT);
    }

    @Test
    void aKeyThatIsNoBase64urlIsReadAsTextOnly() {
        assertThat(signer("no base64url: å", HEADER + ".." + SIGNATURE, BODY)).isEmpty();
    }

    @Test
    void aSignatureHoldsForItsOwnBodyAndKeyOnly() {
        assertThat(signer(KEY, HEADER + ".." + SIGNATURE, BODY + " ")).isEmpty();
        assertThat(signer(KEY, HEADER + ".." + SIGNATURE, "")).isEmpty();
        assertThat(signer(KEY + "3", HEADER + ".." + SIGNATURE, BODY)).isEmpty();
    }

    @Test
    void noCharacterOfASignatureMayDiffer() {
        for (int at = 0; at < SIGNATURE.length(); at++) {
            for (char other : new char[] {'A', 'B', '_', 's', 't', 'u', 'v'}) {
                String forged = SIGNATURE.substring(0, at) + other + SIGNATURE.substring(at + 1);
                assertThat(signer(KEY, HEADER + ".." + forged, BODY).isPresent())
                        .as(forged)
                        .isEqualTo(forged.equals(SIGNATURE));
            }
        }
    }

    @Test
    void theHeaderIsSignedToo() {
        String sameMeaning = encoded("{\"alg\":\"HS256\", \"b64\":false,\"crit\":[\"b64\"]}");
        assertThat(DetachedJws.read(List.of(sameMeaning + ".." + SIGNATURE))).isPresent();
        assertThat(signer(KEY, sameMeaning + ".." + SIGNATURE, BODY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"HS512\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"hs256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"HS256\",\"b64\":true,\"crit\":[\"b64\"]}",
                "{\"alg\":\"HS256\",\"b64\":\"false\",\"crit\":[\"b64\"]}",
                "{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\",\"exp\"]}",
                "{\"alg\":\"HS256\",\"b64\":false,\"crit\":[]}",
                "{\"alg\":\"HS256\",\"b64\":false,\"crit\":\"b64\"}",
                "{\"alg\":\"HS256\",\"b64\":false}",
                "{\"alg\":\"HS256\",\"crit\":[\"b64\"]}",
                "{\"alg\":\"none\",\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]} {}",
                "[\"HS256\"]",
                "HS256",
                ""
            })
    void aHeaderOfAnotherMethodIsNone(String header) {
        assertThat(DetachedJws.read(List.of(encoded(header) + ".." + SIGNATURE)))
                .isEmpty();
    }

    @Test
    void whatIsNotExactlyOneDetachedSignatureIsNone() {
        String good = HEADER + ".." + SIGNATURE;
        assertThat(DetachedJws.read(List.of(good))).isPresent();
        assertThat(DetachedJws.read(List.of())).isEmpty();
        assertThat(DetachedJws.read(List.of(good, good))).isEmpty();
        for (String bad : List.of(
                "",
                HEADER + "." + encoded(BODY) + "." + SIGNATURE,
                HEADER + "." + SIGNATURE,
                HEADER + "..",
                HEADER + ".." + SIGNATURE + "=",
                HEADER + ".." + SIGNATURE + ".",
                " " + good,
                good + "\n",
                "!" + good,
                "A".repeat(1_001) + ".." + SIGNATURE)) {
            assertThat(DetachedJws.read(List.of(bad))).as(bad).isEmpty();
        }
    }

    private static Optional<Reading> signer(String key, String header, String body) {
        return DetachedJws.read(List.of(header)).flatMap(jws -> new SharedKey(key).signed(jws, body.getBytes(UTF_8)));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
