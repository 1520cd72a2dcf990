package dev.magentokeys.secrets;

import java.util.Map;

/**
 * A text as a reader of secrets sees it: invisible characters are gone, full-width and mathematical letters are plain ones, and the escapes
 * that hide a quote or a blank (of JSON, HTML and URLs) stand for it. Each character knows where it comes from.
 */
final class View {
    private static final Map<String, Character> ENTITIES =
            Map.of("&quot;", '"', "&#34;", '"', "&#39;", '\'', "&apos;", '\'', "&amp;", '&', "&gt;", '>', "&lt;", '<');
    private static final String[] LINE_PREFIXES = {"w:", "e:", "remote:", "&gt;", ">", "|"};
    private static final int GONE = -1;

    private final String text;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private int length;

    private View(String text, int capacity) {
        this.text = text;
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static View of(String text) {
        return isPlain(text) ? plain(text) : build(text, false);
    }

    /** The same without the line breaks that a console puts inside words, and the margin that follows each; an empty line stays a break. */
    static View joined(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? of(text) : build(text, true);
    }

    private static View plain(String text) {
        View view = new View(text, 0);
        view.length = text.length();
        return view;
    }

    private static View build(String text, boolean joined) {
        View view = new View(text, text.length());
        for (int at = 0; at < text.length(); ) {
            at = joined && Chars.isLineBreak(text.charAt(at)) ? view.join(at) : view.take(at);
        }
        return view;
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
        return chars.length == 0 ? text.substring(from, to) : new String(chars, from, to - from);
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

    private int join(int index) {
        View plain = plain(text);
        int at = plain.afterWrap(index);
        boolean emptyLine = Chars.isLineBreak(plain.at(at)) || at >= text.length();
        while (!emptyLine && length > 0 && Chars.isBlank(chars[length - 1])) {
            length--;
        }
        if (emptyLine) {
            put('\n', index, index + 1);
        }
        return Math.max(at, index + 1);
    }

    private int take(int index) {
        char c = text.charAt(index);
        if (c == '\\') {
            return takeEscape(index);
        }
        if (c == '%') {
            return takeHex(index, index + 1, 2);
        }
        if (c == '&') {
            return takeEntity(index);
        }
        if (c < 0x80) {
            return put(c, index, index + 1);
        }
        int codePoint = text.codePointAt(index);
        int width = Character.charCount(codePoint);
        int folded = Folding.fold(codePoint);
        return folded == GONE ? index + width : put((char) folded, index, index + width);
    }

    private int takeEscape(int index) {
        char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return switch (next) {
            case 'u' -> takeHex(index, index + 2, 4);
            case 'x' -> takeHex(index, index + 2, 2);
            case 'n', 'r', 't' -> put(' ', index, index + 2);
            case '/' -> put('/', index, index + 2);
            default -> put('\\', index, index + 1);
        };
    }

    /** A code of a character that is neither letter nor digit becomes the character; another code stays as it is written. */
    private int takeHex(int index, int from, int digits) {
        int code = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : GONE;
            if (digit < 0) {
                return put(text.charAt(index), index, index + 1);
            }
            code = code * 16 + digit;
        }
        if (code >= 0x80 || Chars.isWord((char) code)) {
            return put(text.charAt(index), index, index + 1);
        }
        return put(code < ' ' ? ' ' : (char) code, index, from + digits);
    }

    private int takeEntity(int index) {
        for (Map.Entry<String, Character> entity : ENTITIES.entrySet()) {
            if (text.startsWith(entity.getKey(), index)) {
                return put(entity.getValue(), index, index + entity.getKey().length());
            }
        }
        return put('&', index, index + 1);
    }

    private int put(char c, int start, int end) {
        chars[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
        return end;
    }
}
