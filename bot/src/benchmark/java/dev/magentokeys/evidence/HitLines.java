package dev.magentokeys.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Counts the lines that hold known words, as {@code grep -c} does: the reader's own search without the reading. */
final class HitLines {
    private static final int MARGIN = 4096;

    private final Gate gate = new Gate(Rules.ALL);
    private final List<String> words = Phrases.plain();

    long count(InputStream log) throws IOException {
        Window window = Window.over(log);
        long count = 0;
        for (int at = 0; ; ) {
            int to = window.isLast() ? window.end() : window.end() - MARGIN;
            int found = gate.find(window.bytes(), at, to);
            if (found >= 0) {
                int start = edge(window, found, -1) + 1;
                at = edge(window, found, 1);
                String line = new String(window.bytes(), start, at - start, StandardCharsets.UTF_8);
                count += words.stream().anyMatch(line::contains) ? 1 : 0;
            } else if (window.isLast()) {
                return count;
            } else {
                int kept = Math.max(0, Math.max(at, to) - MARGIN);
                at = Math.max(at, to) - kept;
                window.slideTo(kept);
            }
        }
    }

    /** The line break before or behind a place; the lines of the measured log are far shorter than the margin. */
    private static int edge(Window window, int place, int step) {
        int edge = place;
        while (edge >= 0 && edge < window.end() && window.bytes()[edge] != '\n') {
            edge += step;
        }
        return edge;
    }
}
