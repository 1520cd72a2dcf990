package dev.magentokeys.evidence;

import java.util.regex.Pattern;

/**
 * Takes off what steers a terminal: colours, cursor moves, links and titles, and the notes that Jenkins and Buildkite hide behind them; also
 * where a copy lost the escape character, or wrote it as {@code ^[}, {@code \e} or {@code \033}.
 *
 * <p>Source: ECMA-48 for the sequences; OSC 8 is how symfony/console prints a link.
 */
final class Terminal {
    private static final char ESCAPE = '\u001b';
    private static final char BELL = '\u0007';
    private static final int LONGEST_STRING = 2000;
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("(?:\\^\\[|\\\\{1,8}(?:e|033|x1[bB]|u001[bB])|\u241b)(?=\\[[0-9;?]{0,20}[A-Za-z])");
    private static final Pattern HIDDEN_NOTE = Pattern.compile("\u001b\\[8mha:[\\w+/=]{0,4000}\u001b\\[0m");

    private Terminal() {}

    static String withoutCodes(String raw) {
        String text = raw;
        if (text.contains("^[") || text.indexOf('\\') >= 0 || text.indexOf('\u241b') >= 0) {
            text = WRITTEN_OUT.matcher(text).replaceAll(String.valueOf(ESCAPE));
        }
        if (text.indexOf(ESCAPE) < 0 && text.indexOf('[') < 0) {
            return text;
        }
        text = text.contains("[8mha:") ? HIDDEN_NOTE.matcher(text).replaceAll("") : text;
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = codeEnd(text, at);
            if (end == at) {
                plain.append(text.charAt(at++));
            }
            at = Math.max(at, end);
        }
        return plain.toString();
    }

    /** Where the sequence ends that starts here; the same place when none does. */
    private static int codeEnd(String text, int at) {
        boolean escaped = text.charAt(at) == ESCAPE;
        int next = escaped ? at + 1 : at;
        if (next >= text.length()) {
            return next;
        }
        char introducer = text.charAt(next);
        if (introducer == '[') {
            return controlEnd(text, at, next, escaped);
        }
        if (escaped && (introducer == ']' || introducer == '_' || introducer == 'P')) {
            return stringEnd(text, next + 1);
        }
        return escaped ? next : at;
    }

    private static int controlEnd(String text, int at, int bracket, boolean escaped) {
        int end = bracket + 1;
        while (end < text.length() && end - bracket < 24 && isParameter(text.charAt(end))) {
            end++;
        }
        if (end >= text.length() || !Character.isLetter(text.charAt(end))) {
            return escaped ? bracket : at;
        }
        boolean bare = end > bracket + 1 && "mKGJ".indexOf(text.charAt(end)) >= 0;
        return escaped || bare ? end + 1 : at;
    }

    /** A string for the terminal ends with a bell or with escape and backslash. */
    private static int stringEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_STRING);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == BELL) {
                return at + 1;
            }
            if (text.charAt(at) == ESCAPE) {
                return at + 1 < text.length() && text.charAt(at + 1) == '\\' ? at + 2 : at;
            }
        }
        return from;
    }

    private static boolean isParameter(char c) {
        return (c >= '0' && c <= '9') || c == ';' || c == '?';
    }
}
