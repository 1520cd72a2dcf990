package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the words that gave a fact short enough to be remembered: each once a message, and not at any length. */
final class Quotes {
    private Quotes() {}

    /** Characters of a quote that are kept; a wrapped log message fits. */
    static final int LONGEST = 240;

    static List<Finding> shortened(List<Finding> findings) {
        Set<String> said = new HashSet<>();
        return findings.stream().map(finding -> shortened(finding, said)).toList();
    }

    static String cut(String quote) {
        return quote.codePointCount(0, quote.length()) <= LONGEST
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static Finding shortened(Finding finding, Set<String> said) {
        String kept = cut(finding.quote());
        boolean repeatedAtLength = !said.add(kept) && kept.length() > LONGEST / 4;
        return finding.quoting(repeatedAtLength ? "" : kept);
    }
}
