package dev.magentokeys.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts lines on pages of bounded length, and reads these by the rules; not for several threads. */
final class Pages {
    /** More of the same words tell nothing new. */
    private static final int MOST_HITS = 400;

    private static final int MOST_LINES = 200;
    private static final int MOST_CHARS = 65_536;
    private static final int MOST_LINES_AGAIN = 14;
    private static final int MOST_CHARS_AGAIN = 16_384;

    private final Gate gate;
    private final Notes notes;
    private final List<Line> page = new ArrayList<>();
    private final Map<String, Integer> read = new HashMap<>();
    private int chars;
    private int readUpTo;

    Pages(Gate gate, Notes notes) {
        this.gate = gate;
        this.notes = notes;
    }

    /** Takes the next line of a passage. */
    void put(Line line) {
        add(line);
        if (page.size() >= MOST_LINES || chars >= MOST_CHARS) {
            turn();
        }
    }

    /** Ends a passage: what follows stands somewhere else in the log. */
    void end() {
        read(Integer.MAX_VALUE);
        page.clear();
        chars = 0;
    }

    private void add(Line line) {
        page.add(line);
        chars += line.content().length();
    }

    /** Reads a full page but for its last lines; these, and some before them, begin the next page. */
    private void turn() {
        int unread = tail(page.size());
        read(unread);
        List<Line> last = List.copyOf(page.subList(tail(unread), page.size()));
        readUpTo = last.size() - (page.size() - unread);
        page.clear();
        chars = 0;
        last.forEach(this::add);
    }

    /** Where the last lines before a place begin: at least one, not many, and not long ones. */
    private int tail(int to) {
        int sum = 0;
        int from = to;
        while (from > 1 && to - from < MOST_LINES_AGAIN && sum < MOST_CHARS_AGAIN) {
            sum += page.get(--from).content().length();
        }
        return from;
    }

    private void read(int upTo) {
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
}
