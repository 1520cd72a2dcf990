package dev.magentokeys.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a bearer token: {@code mk_} and 256 random bits in hexadecimal digits. It is shown once, to who made it; only its
 * hash is kept.
 */
public final class TokenSecret {

    private static final String PREFIX = "mk_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{" + 2 * BYTES + "}");

    private final String text;

    private TokenSecret(String text) {
        this.text = text;
    }

    public static TokenSecret random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new TokenSecret(PREFIX + HexFormat.of().formatHex(bits));
    }

    /** What somebody sent; empty when it cannot be the secret of a token. The case of letters counts. */
    public static Optional<TokenSecret> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TokenSecret(text)) : Optional.empty();
    }

    /**
     * SHA-256 in 64 hexadecimal digits. With 256 random bits to guess, neither salt nor a slow hash adds anything, and a search for
     * the hash tells by its time nothing about the secret.
     */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing [Hint: every Java platform has it]", e);
        }
    }

    /** The secret itself, to be shown this once. */
    public String reveal() {
        return text;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
