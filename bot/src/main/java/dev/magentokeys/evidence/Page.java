package dev.magentokeys.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A few lines as one text. Words that a console broke at its margin are whole again in {@link #joined}, as far as the lengths of the lines
 * tell; {@link #squeezed} has no blanks at all, so that a message is the same there however it was wrapped.
 */
final class Page {
    private static final int LONGEST_TEXT = 600;

    private final String joined;
    private final String squeezed;
    private final int[] toJoined;
    private final int[] lineStarts;
    private final int[] lineNumbers;

    Page(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lineStarts = new int[lines.size()];
        lineNumbers = new int[lines.size()];
        int[] widths = fullWidths(lines);
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0 && !joins(lines.get(at - 1), lines.get(at), widths[at - 1])) {
                text.append(' ');
            }
            lineStarts[at] = text.length();
            lineNumbers[at] = lines.get(at).number();
            text.append(lines.get(at).content());
        }
        joined = text.toString();
        int[] positions = new int[joined.length()];
        StringBuilder words = new StringBuilder(joined.length());
        for (int at = 0; at < joined.length(); at++) {
            if (!Cleaner.isBlank(joined.charAt(at))) {
                positions[words.length()] = at;
                words.append(joined.charAt(at));
            }
        }
        squeezed = words.toString();
        toJoined = Arrays.copyOf(positions, words.length());
    }

    /** For each line the greatest width of the lines around it up to the next empty one: that of the console, if it wrapped them. */
    private static int[] fullWidths(List<Line> lines) {
        int[] widths = new int[lines.size()];
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            int widest = 0;
            while (to < lines.size() && !lines.get(to).isBlank()) {
                widest = Math.max(widest, lines.get(to++).width());
            }
            to = Math.max(to, from + 1);
            Arrays.fill(widths, from, to, widest);
            from = to;
        }
        return widths;
    }

    private static boolean joins(Line line, Line next, int fullWidth) {
        if (line.isBlank() || next.isBlank() || line.indent() != next.indent() || next.content().startsWith("- ")) {
            return false;
        }
        String last = line.content().substring(line.content().lastIndexOf(' ') + 1);
        if (last.contains("://") && last.length() > 8 && ".:,;".indexOf(last.charAt(last.length() - 1)) < 0) {
            return last.lastIndexOf('"') < last.indexOf("://") && last.lastIndexOf('\'') < last.indexOf("://");
        }
        return line.width() == fullWidth && ".:,;!?)".indexOf(last.charAt(last.length() - 1)) < 0;
    }

    String squeezed() {
        return squeezed;
    }

    /** At most this many characters before a place of the squeezed text. */
    String before(int at, int most) {
        return squeezed.substring(Math.max(0, at - most), at);
    }

    String after(int at, int most) {
        return squeezed.substring(at, Math.min(squeezed.length(), at + most));
    }

    /** The same with the blanks between words. */
    String spacedBefore(int at, int most) {
        int end = at < toJoined.length ? toJoined[at] : joined.length();
        return joined.substring(Math.max(0, end - most), end);
    }

    String spacedAfter(int at, int most) {
        int start = at < toJoined.length ? toJoined[at] : joined.length();
        return joined.substring(start, Math.min(joined.length(), start + most));
    }

    /** The numbers of the lines that a stretch of the squeezed text covers. */
    List<Integer> lines(int from, int to) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int line = lineAt(from); line <= lineAt(Math.max(from, to - 1)); line++) {
            if (line == lineStarts.length - 1 || lineStarts[line + 1] > lineStarts[line]) {
                numbers.add(lineNumbers[line]);
            }
        }
        return List.copyOf(numbers);
    }

    /** Where a line of the page, counted from 0, starts in the squeezed text. */
    int startOf(int line) {
        int found = Arrays.binarySearch(toJoined, lineStarts[line]);
        return found >= 0 ? found : -found - 1;
    }

    /** The whole lines of a stretch of the squeezed text, as one. */
    String text(int from, int to) {
        int first = lineAt(from);
        int last = lineAt(Math.max(from, to - 1));
        int start = lineStarts[first];
        int end = last + 1 < lineStarts.length ? lineStarts[last + 1] : joined.length();
        if (end - start > LONGEST_TEXT) {
            start = Math.max(start, Math.min(toJoined[from], end - LONGEST_TEXT));
            end = Math.min(end, start + LONGEST_TEXT);
        }
        return joined.substring(start, end).strip();
    }

    private int lineAt(int at) {
        int position = toJoined.length == 0 ? 0 : toJoined[Math.min(at, toJoined.length - 1)];
        int found = Arrays.binarySearch(lineStarts, position);
        int line = found >= 0 ? found : -found - 2;
        while (line + 1 < lineStarts.length && lineStarts[line + 1] == position) {
            line++;
        }
        return Math.max(0, line);
    }
}
