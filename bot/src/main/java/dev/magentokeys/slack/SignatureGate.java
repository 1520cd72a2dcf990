package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Decides whether a request comes from Slack, on the raw bytes and before anything parses them:
 *
 * <ol>
 *   <li>no body is hashed that is longer than its kind may be;
 *   <li>the time stamp and the signature are each there exactly once;
 *   <li>the time stamp is at most {@link #TOLERANCE} off, in either direction;
 *   <li>the signature is the HMAC-SHA256 of {@code v0:timestamp:body} under one of the secrets, compared in constant time.
 * </ol>
 *
 * A request that is replayed within the tolerance passes: the inbox knows its event or trigger id and gives it no second effect.
 * Thread-safe.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying requests from Slack</a>
 */
final class SignatureGate {

    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    /** What the gate says; it never says why it refuses. */
    enum Verdict {
        GENUINE,
        REFUSED,
        TOO_LARGE
    }

    private final List<SecretKeySpec> keys;
    private final InstantSource clock;

    SignatureGate(List<String> secrets, InstantSource clock) {
        if (secrets.isEmpty()) {
            throw new IllegalStateException("Slack requests cannot be verified without a signing secret"
                    + " [Hint: set MAGENTO_KEYS_SLACK_SIGNING_SECRET]");
        }
        this.keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"))
                .toList();
        this.clock = clock;
    }

    Verdict judge(List<String> timestamps, List<String> signatures, byte[] body) {
        if (BodyLimit.isExceededBy(body)) {
            return Verdict.TOO_LARGE;
        }
        boolean genuine = timestamps.size() == 1
                && signatures.size() == 1
                && isTimely(timestamps.get(0))
                && isSigned(timestamps.get(0), signatures.get(0), body);
        return genuine ? Verdict.GENUINE : Verdict.REFUSED;
    }

    private boolean isTimely(String timestamp) {
        if (!SECONDS.matcher(timestamp).matches()) {
            return false;
        }
        long off = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        return Math.abs(off) <= TOLERANCE.toSeconds();
    }

    private boolean isSigned(String timestamp, String signature, byte[] body) {
        byte[] given = signature.getBytes(UTF_8);
        boolean signed = false;
        for (SecretKeySpec key : keys) {
            signed |= MessageDigest.isEqual(given, sign(key, timestamp, body).getBytes(US_ASCII));
        }
        return signed;
    }

    private static String sign(SecretKeySpec key, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(US_ASCII));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute HMAC-SHA256 [Hint: use a complete JDK]", e);
        }
    }
}
