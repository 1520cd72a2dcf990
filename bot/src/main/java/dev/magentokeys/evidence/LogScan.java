package dev.magentokeys.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one log as it comes, in memory that does not grow with it. Only the lines that may hold a known word, and a dozen on either side of
 * them, are looked at more closely. Not for several threads.
 */
public final class LogScan {
    /** A longer line is read in parts, each with the same number. */
    static final int LONGEST_LINE = 16_384;

    /** More of the same words tell nothing new. */
    private static final int MOST_HITS = 400;

    private static final int AROUND = 14;
    private static final int MOST_ON_A_PAGE = 200;
    private static final int MOST_CHARS_ON_A_PAGE = 65_536;

    private final Gate gate;
    private final Notes notes;
    private final StringBuilder line = new StringBuilder();
    private final Deque<Line> before = new ArrayDeque<>();
    private final List<Line> page = new ArrayList<>();
    private final Map<String, Integer> read = new HashMap<>();
    private int pageChars;
    private int number = 1;
    private int sinceHit;
    private int readUpTo;
    private boolean afterReturn;

    LogScan(Gate gate, PackageKinds kinds) {
        this.gate = gate;
        this.notes = new Notes(kinds);
    }

    /** Takes the next characters, cut anywhere. */
    public LogScan accept(String text) {
        return accept(text.toCharArray(), 0, text.length());
    }

    /** Takes the next characters, cut anywhere. */
    public LogScan accept(char[] text, int from, int length) {
        int start = from;
        for (int at = from; at < from + length; at++) {
            if (text[at] <= '\r' && isBreak(text[at])) {
                take(text, start, at);
                end(text[at]);
                start = at + 1;
            }
        }
        take(text, start, from + length);
        return this;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\b';
    }

    private void take(char[] text, int from, int to) {
        for (int at = from; at < to; ) {
            int part = Math.min(to - at, LONGEST_LINE - line.length());
            line.append(text, at, part);
            at += part;
            afterReturn = false;
            if (line.length() == LONGEST_LINE) {
                endLine();
            }
        }
    }

    /** A line ends; or, at a carriage return and a backspace, what the terminal writes over it begins. */
    private void end(char c) {
        boolean second = c == '\n' && afterReturn;
        if (!second && (c != '\b' || line.length() > 0)) {
            endLine();
        }
        number += c == '\n' ? 1 : 0;
        afterReturn = c == '\r';
    }

    private void endLine() {
        String raw = line.toString();
        line.setLength(0);
        boolean admitted = gate.admits(raw);
        if (!admitted && page.isEmpty()) {
            remember(new Line(number, -1, raw));
            return;
        }
        if (page.isEmpty()) {
            before.forEach(kept -> put(Cleaner.clean(kept.number(), kept.content())));
            before.clear();
        }
        put(Cleaner.clean(number, raw));
        sinceHit = admitted ? 0 : sinceHit + 1;
        if (sinceHit >= AROUND) {
            readPage(Integer.MAX_VALUE);
            page.clear();
            pageChars = 0;
            sinceHit = 0;
        } else if (page.size() >= MOST_ON_A_PAGE || pageChars >= MOST_CHARS_ON_A_PAGE) {
            turnPage();
        }
    }

    private void put(Line cleaned) {
        page.add(cleaned);
        pageChars += cleaned.content().length();
    }

    private void remember(Line raw) {
        before.addLast(raw);
        if (before.size() > AROUND) {
            before.removeFirst();
        }
    }

    /** Reads a full page but for its last lines; these, and some before them, begin the next page. */
    private void turnPage() {
        int unread = tail(page.size());
        readPage(unread);
        List<Line> last = List.copyOf(page.subList(tail(unread), page.size()));
        readUpTo = last.size() - (page.size() - unread);
        page.clear();
        pageChars = 0;
        last.forEach(this::put);
    }

    /** Where the last lines before a place begin: at least one, not many, and not long ones. */
    private int tail(int to) {
        int chars = 0;
        int from = to;
        while (from > 1 && to - from < AROUND && chars < LONGEST_LINE) {
            chars += page.get(--from).content().length();
        }
        return from;
    }

    private void readPage(int upTo) {
        Page whole = new Page(page);
        int from = readUpTo == 0 ? 0 : whole.startOf(readUpTo);
        int to = upTo >= page.size() ? Integer.MAX_VALUE : whole.startOf(upTo);
        readUpTo = 0;
        List<Hit> hits = gate.hits(whole);
        Trail trail = new Trail(hits);
        for (Hit hit : hits) {
            if (hit.end() > from && hit.end() <= to && read.merge(hit.rule().words(), 1, Integer::sum) <= MOST_HITS) {
                notes.cachedOnly(trail.isCachedOnly(hit));
                hit.rule().reading().read(hit, notes);
            }
        }
    }

    /** Ends the log. */
    public LogReading finish() {
        endLine();
        if (!page.isEmpty()) {
            readPage(Integer.MAX_VALUE);
            page.clear();
        }
        return notes.close();
    }
}
