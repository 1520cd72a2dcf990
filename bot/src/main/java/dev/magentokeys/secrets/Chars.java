package dev.magentokeys.secrets;

/** The kinds of characters that secrets are made of. */
final class Chars {
    private Chars() {}

    static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** A letter, digit or underscore of ASCII; the dot of a mask too, so that what stands next to a mask is not taken for a whole word. */
    static boolean isWord(char c) {
        return isAlphanumeric(c) || c == '_' || c == '•';
    }

    static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isSpace(char c) {
        return isBlank(c) || isLineBreak(c);
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    static boolean allHex(View view, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isHex(view.at(at))) {
                return false;
            }
        }
        return true;
    }

    /** A word with a digit in it, of six characters or more. */
    static boolean looksSecret(View view, int from, int to) {
        if (to - from < 6) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (Character.isDigit(view.at(at))) {
                return true;
            }
        }
        return to - from >= 20;
    }
}
