package dev.magentokeys.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is kept of a bearer token: never its secret.
 *
 * @param role {@link Role#MEMBER} reads, {@link Role#KEEPER} writes too; a token never names people
 * @param hash of the secret: SHA-256 in 64 hexadecimal digits
 * @param madeBy the person, as the audit names people
 * @param lastUsed the day (UTC) of the last request that was let in with it
 */
public record ApiToken(
        String name,
        Role role,
        String hash,
        String madeBy,
        Instant madeAt,
        Optional<Instant> revokedAt,
        Optional<LocalDate> lastUsed) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,39}");

    /** @throws IllegalArgumentException when it has another name or role than a token can have */
    public ApiToken {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("This is no name of a token."
                    + " [Hint: at most 40 letters a to z and digits, joined by hyphens, for instance nightly-import]");
        }
        if (role.mayName()) {
            throw new IllegalArgumentException(
                    "A token cannot be an admin. [Hint: member reads, keeper changes the directory]");
        }
    }

    /** One that was just made. */
    public static ApiToken made(String name, Role role, String hash, String by, Instant at) {
        return new ApiToken(name, role, hash, by, at, Optional.empty(), Optional.empty());
    }

    /** Who does what is done with it, as the audit names them. */
    public String who() {
        return "token:" + name;
    }

    public boolean isRevoked() {
        return revokedAt.isPresent();
    }
}
