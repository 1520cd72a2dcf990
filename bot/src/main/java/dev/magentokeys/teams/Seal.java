package dev.magentokeys.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks the data of our buttons as ours. What a button brings back is shown again, to everybody where others read along, and comes
 * from a client that can be made to say anything: without the mark it could put words into the bot's mouth. Thread-safe.
 */
final class Seal {

    private static final String FIELD = "s";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;

    private final SecretKeySpec key;

    /** @param key at least 32 random bytes, the same after a restart: cards live longer than a process */
    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Seals every button in what is about to be sent. Most are in it twice, for older clients too. */
    <T extends JsonNode> T on(T sent) {
        Map<ButtonData, String> seals = new HashMap<>();
        for (JsonNode data : sent.findValues("data")) {
            ButtonData.read(data)
                    .ifPresent(button -> ((ObjectNode) data).put(FIELD, seals.computeIfAbsent(button, this::of)));
        }
        return sent;
    }

    /** The button that was pressed; empty when it is none that was sealed. */
    Optional<ButtonData> read(JsonNode data) {
        return ButtonData.read(data).filter(button -> {
            byte[] sealed = data.path(FIELD).asText("").getBytes(UTF_8);
            return MessageDigest.isEqual(sealed, of(button).getBytes(UTF_8));
        });
    }

    private String of(ButtonData button) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal(button.write().toString().getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute HMAC-SHA256 [Hint: use a complete JDK]", e);
        }
    }
}
