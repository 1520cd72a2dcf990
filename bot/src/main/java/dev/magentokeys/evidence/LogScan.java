package dev.magentokeys.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads one log in memory that does not grow with it.
 *
 * <ol>
 *   <li>Seeks, in the bytes as they are, the next place where known words or a piece of them stand. What is passed over is never decoded,
 *       and its lines are only counted.
 *   <li>Reads the passage around the place, a dozen lines in either direction, and longer when more words are in them. Each line is
 *       cleaned and put on a page; the rules read the page.
 *   <li>Seeks on behind the passage.
 * </ol>
 */
final class LogScan {
    private static final int LINES_AROUND = 14;

    /** In bytes. A longer line is read in parts, each with the same number. */
    private static final int LONGEST_LINE = 16_384;

    /** In bytes, more than any words have: so far from the end of a window words may be cut. */
    private static final int LONGEST_WORDS = 256;

    private final Window log;
    private final Gate gate;
    private final Pages pages;
    private final byte lineBreak;
    private int at;
    private int counted;
    private int number = 1;
    private int linesSinceWords;

    LogScan(Window log, Gate gate, Pages pages) {
        this.log = log;
        this.gate = gate;
        this.pages = pages;
        boolean loneReturns = log.count((byte) '\n', 0, log.end()) == 0 && log.count((byte) '\r', 0, log.end()) > 0;
        this.lineBreak = (byte) (loneReturns ? '\r' : '\n');
    }

    /** Reads to the end. */
    void read() throws IOException {
        for (int found = seek(); found >= 0; found = seek()) {
            at = startOfPassage(found);
            while (linesSinceWords < LINES_AROUND && at < log.end()) {
                readLine();
            }
            pages.end();
        }
    }

    /** Where the next words stand; -1 when there are none. */
    private int seek() throws IOException {
        for (int from = at; ; ) {
            int to = log.isLast() ? log.end() : Math.max(from, log.end() - LONGEST_WORDS);
            int found = gate.find(log.bytes(), from, to);
            if (found >= 0 || log.isLast()) {
                return found;
            }
            int kept = Math.max(at, to - LONGEST_LINE);
            slideTo(kept);
            from = to - kept;
        }
    }

    private void slideTo(int place) throws IOException {
        countLinesTo(place);
        log.slideTo(place);
        counted = 0;
        at = Math.max(0, at - place);
    }

    private void countLinesTo(int place) {
        number += log.count(lineBreak, counted, place);
        counted = place;
    }

    /** A dozen lines before words that were found, but not far, and not before what was read already. */
    private int startOfPassage(int found) {
        int limit = Math.max(at, found - LONGEST_LINE);
        int start = found;
        int breaks = 0;
        while (start > limit && breaks <= LINES_AROUND) {
            breaks += endsLine(--start) ? 1 : 0;
        }
        linesSinceWords = -breaks;
        return breaks > LINES_AROUND ? start + 1 : start;
    }

    private boolean endsLine(int place) {
        byte[] bytes = log.bytes();
        return isBreak(bytes[place]) && afterBreak(place) == place + 1;
    }

    private void readLine() throws IOException {
        if (!log.isLast() && log.end() - at <= LONGEST_LINE + LONGEST_WORDS) {
            slideTo(at);
        }
        int end = endOfLine();
        countLinesTo(at);
        linesSinceWords = gate.find(log.bytes(), at, end) >= 0 ? 0 : linesSinceWords + 1;
        String raw = new String(log.bytes(), at, end - at, StandardCharsets.UTF_8);
        pages.put(Cleaner.clean(number, raw));
        at = afterBreak(end);
    }

    /** Where the line ends, or its first part, which holds whole characters. */
    private int endOfLine() {
        byte[] bytes = log.bytes();
        int longest = Math.min(log.end(), at + LONGEST_LINE);
        int end = at;
        while (end < longest && !isBreak(bytes[end])) {
            end++;
        }
        int whole = end;
        while (end == longest && whole > at && isInsideCharacter(bytes[whole])) {
            whole--;
        }
        return whole > at ? whole : end;
    }

    private static boolean isInsideCharacter(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** A line ends; or, at a carriage return and a backspace, what the terminal writes over it begins. */
    private static boolean isBreak(byte b) {
        return b == '\n' || b == '\r' || b == '\b';
    }

    /** Behind the break at a place: both characters of Windows and any number of backspaces are one. The place itself without a break. */
    private int afterBreak(int place) {
        byte[] bytes = log.bytes();
        int after = place;
        if (place >= log.end() || !isBreak(bytes[place])) {
            return place;
        }
        after++;
        boolean windows = bytes[place] == '\r' && bytes[after] == '\n' && after < log.end();
        while (bytes[place] == '\b' && bytes[after] == '\b') {
            after++;
        }
        return windows ? after + 1 : after;
    }
}
