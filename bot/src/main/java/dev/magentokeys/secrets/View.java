package dev.magentokeys.secrets;

/**
 * A text as a reader of secrets sees it: invisible characters are gone, full-width and mathematical letters are plain ones, and the escapes
 * that hide a quote or a blank (of JSON, HTML and URLs) stand for it. Each character knows where it comes from.
 */
final class View {
    private static final String[] LINE_PREFIXES = {"w:", "e:", "remote:", "&gt;", ">", "|"};

    private final CharSequence text;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    View(CharSequence text, char[] chars, int[] starts, int[] ends, int length) {
        this.text = text;
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    static View of(String text) {
        return isPlain(text) ? plain(text) : new ViewBuilder(text).build(false);
    }

    /** The same without the line breaks that a console puts inside words, and the margin that follows each; an empty line stays a break. */
    static View joined(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? of(text) : new ViewBuilder(text).build(true);
    }

    /** The text as it is. */
    static View plain(CharSequence text) {
        return new View(text, new char[0], new int[0], new int[0], text.length());
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x80 || c == '\\' || c == '%' || c == '&') {
                return false;
            }
        }
        return true;
    }

    int length() {
        return length;
    }

    /** The character at a place; a line break beyond either end. */
    char at(int index) {
        if (index < 0 || index >= length) {
            return '\n';
        }
        return chars.length == 0 ? text.charAt(index) : chars[index];
    }

    int start(int index) {
        return chars.length == 0 ? index : starts[index];
    }

    int end(int index) {
        return chars.length == 0 ? index + 1 : ends[index];
    }

    String slice(int from, int to) {
        return chars.length == 0 ? text.subSequence(from, to).toString() : new String(chars, from, to - from);
    }

    /** Whether these characters stand here, in any case of ASCII. */
    boolean matches(int index, String expected) {
        if (index < 0 || index + expected.length() > length) {
            return false;
        }
        for (int at = 0; at < expected.length(); at++) {
            char c = at(index + at);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (lower != expected.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** After the line break at this place, blanks before it allowed, and the margin of the next line; the place itself when none is here. */
    int afterWrap(int index) {
        int at = index;
        while (Chars.isBlank(at(at)) && at < length) {
            at++;
        }
        if (at >= length || !Chars.isLineBreak(at(at))) {
            return index;
        }
        at += at(at) == '\r' && at(at + 1) == '\n' ? 2 : 1;
        return margin(at);
    }

    private int margin(int index) {
        int at = blanks(index);
        for (String prefix : LINE_PREFIXES) {
            if (matches(at, prefix)) {
                return blanks(at + prefix.length());
            }
        }
        return at;
    }

    private int blanks(int index) {
        int at = index;
        while (at < length && Chars.isBlank(at(at))) {
            at++;
        }
        return at;
    }

    /** Where an address, or another word of a command line, ends. */
    int urlEnd(int from) {
        return urlEnd(from, length);
    }

    /** The same, but not further on than so many characters. */
    int urlEnd(int from, int most) {
        int end = from;
        while (end < length && end - from < most && !Chars.isSpace(at(end)) && "\"'<>|`)\\".indexOf(at(end)) < 0) {
            end++;
        }
        return end;
    }
}
