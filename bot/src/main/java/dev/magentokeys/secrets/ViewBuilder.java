package dev.magentokeys.secrets;

import java.util.Map;

/** Makes the view of a text whose characters are not all plain, or whose lines are to be joined. */
final class ViewBuilder {
    private static final Map<String, Character> ENTITIES =
            Map.of("&quot;", '"', "&#34;", '"', "&#39;", '\'', "&apos;", '\'', "&amp;", '&', "&gt;", '>', "&lt;", '<');
    private static final int GONE = -1;

    private final String text;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private int length;

    ViewBuilder(String text) {
        this.text = text;
        chars = new char[text.length()];
        starts = new int[text.length()];
        ends = new int[text.length()];
    }

    View build(boolean joined) {
        for (int at = 0; at < text.length(); ) {
            at = joined && Chars.isLineBreak(text.charAt(at)) ? join(at) : take(at);
        }
        return new View(text, chars, starts, ends, length);
    }

    private int join(int index) {
        View plain = View.plain(text);
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
