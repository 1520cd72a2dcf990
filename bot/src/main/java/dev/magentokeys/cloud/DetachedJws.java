package dev.magentokeys.cloud;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A signature beside the body that it signs, over the body's bytes as they are.
 *
 * @param header as it was sent, in base64url
 * @param signature in base64url
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7797">RFC 7797, JWS Unencoded Payload Option</a>
 */
record DetachedJws(String header, String signature) {

    /** HMAC-SHA256 has 43 characters; a header longer than this is none of the cloud's. */
    private static final Pattern COMPACT = Pattern.compile("([A-Za-z0-9_-]{1,1000})\\.\\.([A-Za-z0-9_-]{43})");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Empty when the header is not there exactly once, is no such signature, or is one by another method. */
    static Optional<DetachedJws> read(List<String> values) {
        Matcher compact = COMPACT.matcher(values.size() == 1 ? values.get(0) : "");
        return compact.matches() && isOurMethod(compact.group(1))
                ? Optional.of(new DetachedJws(compact.group(1), compact.group(2)))
                : Optional.empty();
    }

    /** What is critical must be understood, and nothing but the unencoded payload is; what else a header says is not. */
    private static boolean isOurMethod(String header) {
        try {
            JsonNode json = MAPPER.readTree(Base64.getUrlDecoder().decode(header));
            JsonNode encoded = json.path("b64");
            JsonNode critical = json.path("crit");
            return "HS256".equals(json.path("alg").textValue())
                    && encoded.isBoolean()
                    && !encoded.booleanValue()
                    && critical.isArray()
                    && critical.size() == 1
                    && "b64".equals(critical.path(0).textValue());
        } catch (IOException | IllegalArgumentException noHeader) {
            return false;
        }
    }

    /** Whether the signature is the one that this key makes; takes the same time wherever they differ. */
    boolean isBy(byte[] key, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((header + ".").getBytes(US_ASCII));
            byte[] expected = Base64.getUrlEncoder().withoutPadding().encode(mac.doFinal(body));
            return MessageDigest.isEqual(expected, signature.getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute HMAC-SHA256 [Hint: use a complete JDK]", e);
        }
    }
}
