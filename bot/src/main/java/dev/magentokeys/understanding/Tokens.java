package dev.magentokeys.understanding;

import java.util.ArrayList;
import java.util.List;

/** Words of a folded text: runs of letters and digits; each Chinese character is a word of its own. */
final class Tokens {
    private Tokens() {}

    static List<String> of(String chars) {
        List<String> tokens = new ArrayList<>();
        spans(chars).forEach(span -> tokens.add(chars.substring(span[0], span[1])));
        return tokens;
    }

    /** Start and end of each word. */
    static List<int[]> spans(String chars) {
        List<int[]> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= chars.length(); i++) {
            boolean inside = i < chars.length() && Character.isLetterOrDigit(chars.charAt(i));
            boolean alone = inside && Han.is(chars.charAt(i));
            if (start >= 0 && (!inside || alone)) {
                spans.add(new int[] {start, i});
                start = -1;
            }
            if (alone) {
                spans.add(new int[] {i, i + 1});
            } else if (inside && start < 0) {
                start = i;
            }
        }
        return spans;
    }
}
