package dev.magentokeys.testing;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** What a test needs from the machine: without it the test is skipped, or fails where everything must be installed. */
public final class Needs {
    private static final String SKIPS = "magentokeys.skips";

    private Needs() {}

    /**
     * Ends the test unless the thing is there: skipped with the reason, or failed with it under {@code -Dmagentokeys.skips=fail}.
     *
     * @param reason what is missing and how to get it, for instance "no chromium: apt-get install chromium chromium-driver"
     */
    public static void skipUnless(boolean available, String reason) {
        skipUnless(available, reason, System.getProperty(SKIPS, "allow"));
    }

    static void skipUnless(boolean available, String reason, String skips) {
        if (!available && skips.equals("fail")) {
            Assertions.fail(reason + " [Hint: nothing may be skipped under -D" + SKIPS + "=fail]");
        }
        Assumptions.assumeTrue(available, reason);
    }
}
