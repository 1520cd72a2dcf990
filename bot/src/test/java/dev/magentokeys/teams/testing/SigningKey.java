package dev.magentokeys.teams.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that our service signs with.
 *
 * @param endorsements the channels that it may speak for; null leaves the list out of the published key
 */
public record SigningKey(String id, KeyPair pair, @Nullable List<String> endorsements) {

    /** The service's own; one for all tests, as making one is slow. */
    public static final SigningKey SERVICES = generate("k1");

    /** Endorsed for Teams. */
    public static SigningKey generate(String id) {
        return new SigningKey(id, pair(2048), List.of("webchat", "msteams"));
    }

    public static KeyPair pair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    ObjectNode jwk() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        ObjectNode jwk = new ObjectMapper()
                .createObjectNode()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("kid", id)
                .put("x5t", id)
                .put("n", encoded(key.getModulus()))
                .put("e", encoded(key.getPublicExponent()));
        if (endorsements != null) {
            endorsements.forEach(jwk.putArray("endorsements")::add);
        }
        return jwk;
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] unsigned = Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
