package dev.magentokeys.evidence;

/** Takes a raw line to the words that the program printed: no colours, no escapes of HTML or JSON, plain quotes, no prefixes. */
final class Cleaner {
    private Cleaner() {}

    static Line clean(int number, String raw) {
        String text = Terminal.withoutCodes(Markup.isPlain(raw) ? raw : Markup.plain(raw));
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
}
