package dev.magentokeys.evidence;

/** Takes a raw line to the words that the program printed: no colours, no escapes of HTML or JSON, plain quotes, no prefixes. */
final class Cleaner {
    private static final char ESCAPE = '\u001b';

    private Cleaner() {}

    static Line clean(int number, String raw) {
        String text = withoutCodes(isPlain(raw) ? raw : unescape(raw));
        int from = Prefixes.end(text);
        int start = from;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(number, start - from, text.substring(start, end));
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000';
    }

    private static boolean isPlain(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c >= 0x80 || c == '&' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String unescape(String raw) {
        String text = raw;
        if (text.indexOf('&') >= 0) {
            text = text.replace("&gt;", ">").replace("&lt;", "<").replace("&quot;", "\"");
            text = text.replace("&#39;", "'").replace("&#039;", "'").replace("&amp;", "&");
        }
        if (text.contains("\\\"") || text.contains("\\/")) {
            text = text.replaceAll("\\\\{1,8}u001[bB]\\[[0-9;]{0,20}m", "").replaceAll("\\\\{1,8}([\"/])", "$1");
            text = text.replaceAll("\\\\{1,8}[nrt]", " ");
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = plain(text.charAt(at));
            if (c != 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '´' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '\u00a0', '\u2007', '\u202f' -> ' ';
            case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad' -> 0;
            default -> c;
        };
    }

    /** Without the codes that colour a terminal, also where a copy lost the escape character and kept the rest. */
    private static String withoutCodes(String text) {
        if (text.indexOf(ESCAPE) < 0 && (text.indexOf('[') < 0 || text.indexOf('m') < 0)) {
            return text;
        }
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

    private static int codeEnd(String text, int at) {
        boolean escaped = text.charAt(at) == ESCAPE;
        int bracket = escaped ? at + 1 : at;
        if (bracket >= text.length() || text.charAt(bracket) != '[') {
            return escaped ? bracket : at;
        }
        int end = bracket + 1;
        while (end < text.length() && end - bracket < 24 && isParameter(text.charAt(end))) {
            end++;
        }
        boolean ended = end < text.length() && Character.isLetter(text.charAt(end));
        boolean colour = ended && text.charAt(end) == 'm' && end > bracket + 1;
        return ended && (escaped || colour) ? end + 1 : at + (escaped ? 1 : 0);
    }

    private static boolean isParameter(char c) {
        return (c >= '0' && c <= '9') || c == ';' || c == '?';
    }
}
