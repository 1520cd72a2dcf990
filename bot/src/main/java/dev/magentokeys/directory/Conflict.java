package dev.magentokeys.directory;

import java.util.List;

/**
 * Something in the directory that stops a deployment, or will.
 *
 * @param about the environment, or the extension
 * @param rests what shows it; empty when it is that nothing is known
 */
public record Conflict(Kind kind, Ref about, List<Basis> rests) {

    /** What is wrong. */
    public enum Kind {
        /** An environment uses a key of an account whose owner left, or is no longer the primary contact. */
        FORMER_CONTACTS_KEY,
        /** Two places of one environment hold different keys: which one counts depends on Composer and on the level. */
        DIFFERENT_PLACES,
        /** An environment uses a key of an account that only has shared access. */
        SHARED_ACCESS_KEY,
        /** An extension was bought by an account that shows no licence: the pair that fetches Commerce does not fetch it. */
        FOREIGN_EXTENSION,
        /** Nobody told which key the environment uses. */
        NO_KNOWN_KEY
    }

    public Conflict {
        rests = List.copyOf(rests);
    }
}
