package dev.magentokeys.teams;

import com.auth0.jwk.InvalidPublicKeyException;
import com.auth0.jwk.Jwk;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import dev.magentokeys.chat.Json;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
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

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

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

    private static Optional<OpenIdMetadataKey> key(JsonNode json) {
        try {
            Jwk jwk = Jwk.fromValues(Json.MAPPER.convertValue(json, VALUES));
            return jwk.getPublicKey() instanceof RSAPublicKey rsa
                            && rsa.getModulus().bitLength() >= SHORTEST
                    ? Optional.of(key(json, rsa))
                    : Optional.empty();
        } catch (InvalidPublicKeyException | IllegalArgumentException | ClassCastException noKey) {
            return Optional.empty();
        }
    }

    private static OpenIdMetadataKey key(JsonNode json, RSAPublicKey rsa) {
        OpenIdMetadataKey key = new OpenIdMetadataKey();
        key.key = rsa;
        // For the SDK a key without any list is endorsed for every channel; here for none.
        key.endorsements = texts(json.path("endorsements"));
        key.certificateChain = texts(json.path("x5c"));
        return key;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
