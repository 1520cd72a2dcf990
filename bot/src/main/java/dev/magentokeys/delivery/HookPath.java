package dev.magentokeys.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The end of a hook's address. Whoever knows it can report, so it is shown once and only its hash is kept. */
public record HookPath(String text) {

    /** 160 bits: nobody finds one by trying. */
    private static final int BYTES = 20;

    public static HookPath fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new HookPath(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256, as 64 hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java cannot compute SHA-256 [Hint: use a complete JDK]", e);
        }
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "HookPath";
    }
}
