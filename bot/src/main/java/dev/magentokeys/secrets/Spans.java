package dev.magentokeys.secrets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places of a text to mask, in any order; those that overlap are masked as one. */
final class Spans {
    private final String text;
    private final List<Span> found = new ArrayList<>();

    Spans(String text) {
        this.text = text;
    }

    private record Span(int start, int end, String shown) {}

    /** Masks the chars from {@code from} up to {@code to} of a view; an access key keeps its last four digits, a masked value is left. */
    void add(View view, int from, int to) {
        if (from >= to || isMasked(view, from, to)) {
            return;
        }
        String shown = to - from == 32 && Chars.allHex(view, from, to) ? view.slice(to - 4, to) : "";
        found.add(new Span(view.start(from), view.end(to - 1), shown));
    }

    /** Masks a key that a console broke over several lines: its digits lie in the view from {@code from} to {@code to} with breaks between. */
    void addWrapped(View view, int from, int to) {
        int shown = to;
        while (to - shown < 4 && Chars.isHex(view.at(shown - 1))) {
            shown--;
        }
        found.add(new Span(view.start(from), view.end(to - 1), view.slice(shown, to)));
    }

    private static boolean isMasked(View view, int from, int to) {
        int mask = from + Masker.MASK.length();
        return view.matches(from, Masker.MASK) && mask <= to && to <= mask + 4 && Chars.allHex(view, mask, to);
    }

    Masked render() {
        if (found.isEmpty()) {
            return new Masked(text, 0);
        }
        found.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        StringBuilder out = new StringBuilder(text.length());
        int count = 0;
        int done = 0;
        for (Span span : found) {
            if (span.start() >= done) {
                out.append(text, done, span.start()).append(Masker.MASK);
                keepLineBreaks(span.start(), span.end(), out);
                out.append(span.shown());
                count++;
            } else if (span.end() > done) {
                keepLineBreaks(done, span.end(), out);
            }
            done = Math.max(done, span.end());
        }
        return new Masked(out.append(text, done, text.length()).toString(), count);
    }

    private void keepLineBreaks(int from, int to, StringBuilder out) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                out.append(c);
            }
        }
    }
}
