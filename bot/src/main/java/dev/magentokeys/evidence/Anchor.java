package dev.magentokeys.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A few characters of known words by which the words are found, be they whole or broken. */
final class Anchor {
    /** One break, or one colour code, spoils one anchor of some words at most. */
    static final int LENGTH = 5;

    /** A piece of words of this length holds an anchor, wherever it was broken off. */
    private static final int PIECE = 17;

    /** A shorter piece says too little, unless it is half of the words. */
    private static final int SHORTEST_PIECE = 8;

    private static final int ESCAPE = 0x1b;

    /** Characters that JSON, HTML and word processors write otherwise. */
    private static final String ESCAPED = "\"'/\\&<>";

    /** What is printed when all is well: what stands here often makes a poor anchor. */
    private static final String ORDINARY = """
            Loading composer repositories with package information
              - Downloading magento/module-catalog (104.0.7)
              - Installing magento/framework (103.0.7): Extracting archive
            W:     12/941 [==>-------------------------]   1%
            Package operations: 941 installs, 0 updates, 0 removals
            [2026-01-02 03:04:05] INFO: Running step: compile-di
            [2026-01-02 03:04:05] NOTICE: Starting scenario(s): scenario/build/generate.xml
            [2026-01-02 03:04:05] DEBUG: php ./bin/magento setup:static-content:deploy --ansi --no-interaction
            Proxies code generation... 3/9 [=========>------------------]  33% 12 secs 98.0 MiB
            frontend/Magento/luma/en_US              1234/3412           ========>--------  36%   12 secs
            Module 'Magento_Catalog': patch applied, configuration version 2.4.7 was copied to the directory
            """;

    private final byte[] words;
    private final int from;
    private final int to;

    private Anchor(byte[] words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    /** The anchors of a rule. What is no failure has one, and is not found when something interrupts it there. */
    static List<Anchor> of(Rule rule) {
        String words = rule.words();
        int half = words.length() / 2;
        int length = Math.min(LENGTH, words.length() - half);
        List<Integer> starts =
                rule.mark() ? List.of(rarest(words, 0, words.length() - length, length)) : starts(words, half, length);
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return starts.stream()
                .map(start -> new Anchor(bytes, start, start + length))
                .toList();
    }

    /**
     * Where anchors start: one in either half, so that no break spoils both, and one in each piece of a certain length; of those that are
     * possible the rarest. Neighbours share one character at most.
     */
    private static List<Integer> starts(String words, int half, int length) {
        List<Integer> starts = new ArrayList<>();
        int start = rarest(words, 0, Math.min(PIECE, words.length() - half) - length, length);
        starts.add(start);
        while (start < half || start + PIECE < words.length()) {
            int high = Math.min(start + PIECE + 1, words.length()) - length;
            int low = start + length - 1;
            start = rarest(words, half <= high ? Math.max(low, half) : low, high, length);
            starts.add(start);
        }
        return starts;
    }

    private static int rarest(String words, int low, int high, int length) {
        return IntStream.rangeClosed(low, high)
                .boxed()
                .min(Comparator.comparingInt(start -> commonness(words.substring(start, start + length))))
                .orElseThrow();
    }

    private static int commonness(String anchor) {
        int escaped = (int) anchor.chars().filter(c -> ESCAPED.indexOf(c) >= 0).count();
        int sequences = count(anchor.substring(0, anchor.length() - 1)) + count(anchor.substring(1));
        int characters = anchor.chars().map(c -> count(Character.toString(c))).sum();
        return 100_000 * escaped + 1000 * sequences + characters;
    }

    private static int count(String part) {
        int count = 0;
        for (int at = ORDINARY.indexOf(part); at >= 0; at = ORDINARY.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    int length() {
        return to - from;
    }

    int byteAt(int at) {
        return words[from + at] & 0xFF;
    }

    /**
     * Whether the anchor stands at a place of a log, and the words around it go on, in both directions, until they end or until something
     * interrupts them as consoles, terminals and chats do.
     */
    boolean standsAt(byte[] log, int place) {
        int shift = place - from;
        int end = from;
        while (end < words.length && isInside(log, shift + end) && log[shift + end] == words[end]) {
            end++;
        }
        if (end < to) {
            return false;
        }
        int start = from;
        while (start > 0 && isInside(log, shift + start - 1) && log[shift + start - 1] == words[start - 1]) {
            start--;
        }
        return end - start >= Math.min(SHORTEST_PIECE, words.length / 2)
                && (end == words.length || breaksOff(log, shift + end))
                && (start == 0 || setsIn(log, shift + start - 1));
    }

    private static boolean isInside(byte[] log, int place) {
        return place >= 0 && place < log.length;
    }

    /** Whether words may break off before a place: a line ends, or its padding begins, or a code, an escape, a letter beyond ASCII. */
    private static boolean breaksOff(byte[] log, int place) {
        int next = isInside(log, place + 1) ? log[place + 1] : '\n';
        int c = isInside(log, place) ? log[place] : '\n';
        return switch (c) {
            case '\n', '\r', '\b', '\0', '\t', ESCAPE, '\\', '&' -> true;
            case ' ' -> next <= ' ' || log[place - 1] == ' ';
            case '[' -> next >= '0' && next <= '9';
            default -> c < 0;
        };
    }

    /** Whether words may set in behind a place: a margin or a prefix of the line, a code, an escape, a letter beyond ASCII. */
    private static boolean setsIn(byte[] log, int place) {
        int c = isInside(log, place) ? log[place] : '\n';
        return switch (c) {
            case '\n', '\r', '\b', '\0', '\t', '\\', ' ', ':', ';', '>', '|' -> true;
            default ->
                c < 0 || (isInside(log, place - 1) && isInCode(log[place - 1]) && (c >= 'A' || isInCode(log[place])));
        };
    }

    /**
     * Whether a character stands before the letter that ends a code of a terminal, {@code [39m}, or an escape of JSON, {@code \n}. The letter
     * itself may have passed for the words' own.
     */
    private static boolean isInCode(byte b) {
        return (b >= '0' && b <= '9') || b == ';' || b == '?' || b == '[' || b == '\\';
    }
}
