package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** How long a body may be, by what it begins with: more than Slack sends, and little enough to be hashed for a stranger. */
final class BodyLimit {

    /** The longest body of an event or of an interaction, in bytes. */
    static final int LONGEST = 1 << 20;

    /** The longest body of a slash command, in bytes. */
    static final int COMMAND = 64 << 10;

    private static final byte[] EVENT = "{".getBytes(US_ASCII);
    private static final byte[] INTERACTION = "payload=".getBytes(US_ASCII);

    private BodyLimit() {}

    static boolean isExceededBy(byte[] body) {
        boolean mayBeLong = startsWith(body, EVENT) || startsWith(body, INTERACTION);
        return body.length > (mayBeLong ? LONGEST : COMMAND);
    }

    private static boolean startsWith(byte[] body, byte[] start) {
        return body.length >= start.length && Arrays.equals(body, 0, start.length, start, 0, start.length);
    }
}
