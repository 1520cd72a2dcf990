package dev.magentokeys.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Ids that end in a seal of 96 bits, so that nothing need be stored to know one again. Thread-safe. */
final class SealedIds implements ConversationIds {

    private static final int SEAL_BYTES = 12;
    private static final int SEAL_CHARS = 16;
    private static final int LONGEST = 96;

    private final SecretKeySpec key;
    private final Supplier<String> source;

    SealedIds(byte[] key, Supplier<String> source) {
        if (key.length < 16) {
            throw new IllegalArgumentException(
                    "The key of the conversation ids is short [Hint: give 16 random bytes or more]");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.source = source;
    }

    @Override
    public String fresh() {
        String random = source.get();
        return random + seal(random);
    }

    @Override
    public boolean accepts(String id) {
        if (id.length() <= SEAL_CHARS || id.length() > LONGEST) {
            return false;
        }
        int cut = id.length() - SEAL_CHARS;
        byte[] shown = id.substring(cut).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(shown, seal(id.substring(0, cut)).getBytes(StandardCharsets.UTF_8));
    }

    private String seal(String random) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] full = mac.doFinal(random.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, SEAL_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing [Hint: every Java runtime must have it]", e);
        }
    }
}
