package dev.magentokeys.evidence;

import dev.magentokeys.secrets.Masker;

/** What is shown of a log's words. A secret is masked before the words are cut, so that no half of one is left, which looks like none. */
final class Excerpt {
    /** In characters. */
    static final int LONGEST = 600;

    /** A mask may be longer than the secret that a cut has opened. */
    private static final int CUT = LONGEST - 40;

    /** How much of the words must be known: behind the last that is shown, enough for any secret that the cut goes through. */
    static final int KNOWN = LONGEST + 2_048;

    private Excerpt() {}

    /** Without secrets, and not longer than the longest. */
    static String of(String words) {
        String masked = Masker.mask(words).text();
        return masked.length() <= LONGEST
                ? masked
                : cut(Masker.mask(cut(masked, CUT)).text(), LONGEST);
    }

    private static String cut(String words, int length) {
        return words.substring(0, Math.min(words.length(), length)).strip();
    }
}
