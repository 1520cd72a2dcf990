package dev.magentokeys.teams;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The tokens that were found good, by their digests: the service sends one with many messages, and to check a signature costs more than
 * all else at the door. Thread-safe.
 */
final class GoodTokens {

    static final int MOST = 1_000;

    private final InstantSource clock;
    private final Cache<String, Good> byDigest =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * What a good token says.
     *
     * @param key that it is signed with; it is good no more when another, or none, is published under the id
     * @param end from then on it is looked at anew
     */
    record Good(String keyId, OpenIdMetadataKey key, String serviceUrl, Instant end) {}

    GoodTokens(InstantSource clock) {
        this.clock = clock;
    }

    void keep(String token, Good good) {
        byDigest.put(digest(token), good);
    }

    Optional<Good> find(String token) {
        return Optional.ofNullable(byDigest.getIfPresent(digest(token)))
                .filter(good -> clock.instant().isBefore(good.end));
    }

    /** How many are kept. */
    long size() {
        byDigest.cleanUp();
        return byDigest.estimatedSize();
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256 [Hint: this one is broken]", e);
        }
    }
}
