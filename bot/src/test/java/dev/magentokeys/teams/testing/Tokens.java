package dev.magentokeys.teams.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Writes tokens as the Bot Framework's service does, and others in its name. */
public record Tokens(SigningKey key, String audience, String serviceUrl) {

    public static final String ISSUER = "https://api.botframework.com";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A token that is valid for an hour, ready for the header. */
    public String good() {
        return "Bearer " + signed(header(), claims());
    }

    public ObjectNode header() {
        return JSON.createObjectNode()
                .put("alg", "RS256")
                .put("kid", key.id())
                .put("x5t", key.id())
                .put("typ", "JWT");
    }

    public ObjectNode claims() {
        long now = Instant.now().getEpochSecond();
        return JSON.createObjectNode()
                .put("serviceurl", serviceUrl)
                .put("nbf", now - 60)
                .put("exp", now + 3600)
                .put("iss", ISSUER)
                .put("aud", audience);
    }

    /** Signed with the key, whatever the header says. */
    public String signed(ObjectNode header, ObjectNode claims) {
        String parts = encoded(header) + "." + encoded(claims);
        return parts + "." + encoded(rs256(key.pair().getPrivate(), parts));
    }

    public static String encoded(ObjectNode part) {
        return encoded(part.toString().getBytes(UTF_8));
    }

    public static String encoded(byte[] part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
    }

    private static byte[] rs256(PrivateKey key, String parts) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(parts.getBytes(US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
