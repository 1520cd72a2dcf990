package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import dev.magentokeys.chat.Json;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a JSON Web Key Set as the Bot Framework publishes it: RSA keys, each with the channels that it is endorsed for. Other keys
 * are passed over.
 */
final class KeySet {

    /** Bits; RFC 7518 section 3.3 allows no shorter one with RS256. */
    private static final int SHORTEST = 2048;

    private KeySet() {}

    /** @throws IllegalStateException when there is no key that can be used */
    static Map<String, OpenIdMetadataKey> read(JsonNode set) {
        Map<String, OpenIdMetadataKey> keys = new HashMap<>();
        for (JsonNode jwk : set.path("keys")) {
            Json.text(jwk, "kid").ifPresent(id -> key(jwk).ifPresent(key -> keys.put(id, key)));
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException("The set has no RSA key [Hint: see what the OpenID document points at]");
        }
        return Map.copyOf(keys);
    }

    private static Optional<OpenIdMetadataKey> key(JsonNode jwk) {
        return rsa(jwk).map(rsa -> {
            OpenIdMetadataKey key = new OpenIdMetadataKey();
            key.key = rsa;
            // For the SDK a key without any list is endorsed for every channel; here for none.
            key.endorsements = texts(jwk.path("endorsements"));
            key.certificateChain = texts(jwk.path("x5c"));
            return key;
        });
    }

    private static Optional<RSAPublicKey> rsa(JsonNode jwk) {
        try {
            RSAPublicKeySpec spec = new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e"));
            return spec.getModulus().bitLength() < SHORTEST
                    ? Optional.empty()
                    : Optional.of((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static BigInteger number(JsonNode jwk, String field) {
        return new BigInteger(
                1, Base64.getUrlDecoder().decode(Json.text(jwk, field).orElse("")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
