package dev.magentokeys.evidence;

import java.util.Arrays;
import java.util.List;

/**
 * Tells where a console broke a message at its margin, from the lengths of the lines: a box of Symfony's fills all its lines but the last.
 *
 * <p>Only what is shown and the names of packages depend on it; known words are found however they are broken.
 */
final class Seams {
    /** What stood between two lines before they were two. */
    enum Seam {
        /** The lines are two. */
        APART,
        /** One message, broken at a blank. */
        BLANK,
        /** One message, broken inside a word. */
        WORD
    }

    private static final int WIDEST_CONSOLE = 260;

    private Seams() {}

    /** The seam after each line of a page. */
    static Seam[] of(List<Line> lines) {
        Seam[] seams = new Seam[lines.size()];
        Arrays.fill(seams, Seam.APART);
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            int widest = 0;
            while (to < lines.size() && !lines.get(to).isBlank()) {
                widest = Math.max(widest, lines.get(to++).width());
            }
            boolean wrapped = looksWrapped(lines.subList(from, to), widest);
            for (int at = from; at + 1 < to; at++) {
                seams[at] = seam(lines.get(at), lines.get(at + 1), wrapped ? widest : Integer.MAX_VALUE);
            }
            from = Math.max(to, from + 1);
        }
        return seams;
    }

    private static boolean looksWrapped(List<Line> block, int widest) {
        long full = block.stream().filter(line -> line.width() >= widest - 1).count();
        boolean indented = block.stream().allMatch(line -> line.indent() > 0);
        return widest <= WIDEST_CONSOLE && (indented || full > 1 || widest == 80 || widest == 120);
    }

    private static Seam seam(Line line, Line next, int full) {
        String content = line.content();
        if (next.content().startsWith("- ")) {
            return Seam.APART;
        }
        if (line.indent() == next.indent() && endsInQuotedAddress(content)) {
            return Seam.WORD;
        }
        if (line.width() >= full - 1 && next.indent() == line.indent() + 1) {
            return Seam.BLANK;
        }
        if (line.width() < full - 1 || line.indent() != next.indent()) {
            return Seam.APART;
        }
        char last = content.charAt(content.length() - 1);
        boolean goesOn = isWithinWord(next.content().charAt(0));
        boolean endsSentence = ".:;!?)".indexOf(last) >= 0 && !goesOn;
        return endsSentence ? Seam.APART : line.width() == full ? Seam.WORD : Seam.BLANK;
    }

    private static boolean isWithinWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean endsInQuotedAddress(String content) {
        String last = content.substring(content.lastIndexOf(' ') + 1);
        char quote = last.charAt(0);
        return (quote == '"' || quote == '\'') && last.indexOf("://") > 0 && last.indexOf(quote, 1) < 0;
    }
}
