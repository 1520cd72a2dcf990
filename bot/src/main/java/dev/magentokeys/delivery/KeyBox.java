package dev.magentokeys.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the keys that hooks share with the cloud: they must be read again to check a signature, so a hash of them would not do. A sealed
 * key opens only for the hook that it was sealed for, and only with the key of the data folder. AES-GCM of 256 bits. Thread-safe.
 */
public final class KeyBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Keeps this use of the key apart from others. */
    private static final byte[] PURPOSE = "shared keys of cloud hooks".getBytes(UTF_8);

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param sealKey at least 32 random bytes, the same after a restart */
    public KeyBox(byte[] sealKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sealKey, "HmacSHA256"));
            this.key = new SecretKeySpec(mac.doFinal(PURPOSE), "AES");
        } catch (GeneralSecurityException e) {
            throw incomplete(e);
        }
    }

    public String seal(String sharedKey, HookPath path) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, path.hash()).doFinal(sharedKey.getBytes(UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw incomplete(e);
        }
    }

    /** The key of a hook; empty when it was sealed under another key or for another hook, or was changed since. */
    public Optional<String> open(String sealed, String pathHash) {
        try {
            byte[] whole = Base64.getDecoder().decode(sealed);
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer.wrap(whole).get(nonce);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, pathHash);
            return Optional.of(new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException notSealedHere) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String pathHash) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(pathHash.getBytes(UTF_8));
        return cipher;
    }

    private static IllegalStateException incomplete(GeneralSecurityException e) {
        return new IllegalStateException("This Java cannot seal keys with AES-GCM [Hint: use a complete JDK]", e);
    }
}
