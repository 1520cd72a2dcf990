package dev.magentokeys.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * An address that one cloud project reports to.
 *
 * @param pathHash see {@link HookPath#hash}
 * @param project empty until the first report names it
 * @param sealedKey the key shared with the cloud, in a {@link KeyBox}; empty when none is shared
 * @param madeBy who made it, as the audit names people
 * @param revoked from when nothing is taken there any more
 */
public record Hook(
        String pathHash,
        Optional<String> project,
        Optional<String> sealedKey,
        String madeBy,
        Instant madeAt,
        Optional<Instant> revoked) {

    private static final int ID = 12;

    /** A hook in force that nothing was reported to. */
    public static Hook fresh(
            HookPath path, Optional<String> project, Optional<String> sealedKey, String madeBy, Instant madeAt) {
        return new Hook(path.hash(), project, sealedKey, madeBy, madeAt, Optional.empty());
    }

    /** Names it among people and in logs; nobody can report by it. */
    public String id() {
        return pathHash.substring(0, ID);
    }
}
