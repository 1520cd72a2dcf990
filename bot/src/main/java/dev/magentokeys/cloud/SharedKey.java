package dev.magentokeys.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The key that a hook and the cloud share. The cloud's own examples differ in how its text becomes bytes, so either way is right.
 *
 * @see <a href="https://docs.platform.sh/integrations/activity/webhooks.html">Webhooks</a>
 */
final class SharedKey {

    /** How the text of the key becomes bytes. */
    enum Reading {
        AS_TEXT,
        AS_BASE64URL
    }

    private final Map<Reading, byte[]> readings = new EnumMap<>(Reading.class);

    SharedKey(String text) {
        readings.put(Reading.AS_TEXT, text.getBytes(UTF_8));
        decoded(text).ifPresent(bytes -> readings.put(Reading.AS_BASE64URL, bytes));
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text)).filter(bytes -> bytes.length > 0);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The reading of the key that made the signature; empty when none did. */
    Optional<Reading> signed(DetachedJws jws, byte[] body) {
        Optional<Reading> signer = Optional.empty();
        for (Map.Entry<Reading, byte[]> reading : readings.entrySet()) {
            if (jws.isBy(reading.getValue(), body)) {
                signer = Optional.of(reading.getKey());
            }
        }
        return signer;
    }
}
