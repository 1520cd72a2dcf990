package dev.magentokeys.evidence;

import dev.magentokeys.evidence.Seams.Seam;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A few lines as one text. Words that a console broke at its margin are whole again in {@link #joined}, as far as the lengths of the lines
 * tell; {@link #squeezed} has no blanks at all, so that a message is the same there however it was wrapped.
 */
final class Page {
    private final String joined;
    private final String squeezed;
    private final int[] toJoined;
    private final int[] lineStarts;
    private final int[] lineNumbers;
    private final Seam[] seams;

    Page(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lineStarts = new int[lines.size()];
        lineNumbers = new int[lines.size()];
        seams = Seams.of(lines);
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0 && seams[at - 1] != Seam.WORD) {
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

    String squeezed() {
        return squeezed;
    }

    /** At most this many characters before a place of the squeezed text. */
    String before(int at, int most) {
        return squeezed.substring(Math.max(0, at - most), at);
    }

    String after(int at, int most) {
        int start = Math.min(at, squeezed.length());
        return squeezed.substring(start, Math.min(squeezed.length(), start + most));
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

    /** What stands before a place of the squeezed text on its own line, or on those that a seam ties to it. */
    String lead(int at, int most) {
        int end = at < toJoined.length ? toJoined[at] : joined.length();
        return joined.substring(Math.max(lineStarts[first(at)], end - most), end);
    }

    /** What stands after a place of the squeezed text on its own line, or on those that a seam ties to it. */
    String rest(int at, int most) {
        if (at == 0 || at >= toJoined.length) {
            return "";
        }
        int start = toJoined[at - 1] + 1;
        int next = last(at - 1, at) + 1;
        int end = next < lineStarts.length ? lineStarts[next] : joined.length();
        return joined.substring(start, Math.max(start, Math.min(end, start + most)));
    }

    /** The numbers of the lines that hold a stretch of the squeezed text, and of those that a seam ties to them. */
    List<Integer> lines(int from, int to) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int line = first(from); line <= last(from, to); line++) {
            if (line == lineStarts.length - 1 || lineStarts[line + 1] > lineStarts[line] + 1) {
                numbers.add(lineNumbers[line]);
            }
        }
        return List.copyOf(numbers);
    }

    private int first(int from) {
        int line = lineAt(from);
        while (line > 0 && seams[line - 1] != Seam.APART) {
            line--;
        }
        return line;
    }

    private int last(int from, int to) {
        int line = lineAt(Math.max(from, to - 1));
        while (seams[line] != Seam.APART) {
            line++;
        }
        return line;
    }

    /** Where a line of the page, counted from 0, starts in the squeezed text. */
    int startOf(int line) {
        int found = Arrays.binarySearch(toJoined, lineStarts[line]);
        return found >= 0 ? found : -found - 1;
    }

    /** The same lines as one, without secrets; the part with the words where it is too long. */
    String text(int from, int to) {
        int last = last(from, to);
        int start = lineStarts[first(from)];
        int end = last + 1 < lineStarts.length ? lineStarts[last + 1] : joined.length();
        if (end - start > Excerpt.LONGEST) {
            start = Math.max(start, Math.min(toJoined[from], end - Excerpt.LONGEST));
            end = Math.min(end, start + Excerpt.KNOWN);
        }
        return Excerpt.of(joined.substring(start, end).strip());
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
