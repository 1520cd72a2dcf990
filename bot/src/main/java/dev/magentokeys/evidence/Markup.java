package dev.magentokeys.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what a chat, a page or a program that logs in JSON put into a line: escapes, tags, links, quotes that are not plain. */
final class Markup {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,6});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("gt", ">"),
            Map.entry("lt", "<"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""));
    /** Slack writes {@code <address|what was typed>}; for the rest, the tags that chats and consoles in a browser use. */
    private static final Pattern LINK = Pattern.compile("<(https?://[^<>|\\s]{1,2000})(?:\\|([^<>|]{1,2000}))?>");

    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("\\[(https?://[^\\]\\s]{1,2000})\\]\\(https?://[^)\\s]{1,2000}\\)");
    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i)</?(?:br|p|div|li|ul|ol|tr|td|pre|blockquote|h[1-6])(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern INLINE_TAG =
            Pattern.compile("(?i)</?(?:span|code|samp|strong|em|b|i|u|a|at|font)(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern UNICODE = Pattern.compile("\\\\{1,8}u([0-9a-fA-F]{4})");
    private static final Pattern ESCAPED = Pattern.compile("\\\\{1,8}([\"/])");
    private static final Pattern BLANK = Pattern.compile("\\\\{1,8}[nrt]");
    private static final String[] FIELDS = {"log", "message", "msg", "text", "line", "stderr", "stdout", "output"};

    private Markup() {}

    /** Whether a line can hold none of this, so that most lines cost one look. */
    static boolean isPlain(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c >= 0x80 || c == '&' || c == '\\' || c == '<' || c == '{') {
                return false;
            }
        }
        return raw.indexOf("](http") < 0 && !isStringOfList(raw.strip());
    }

    static String plain(String raw) {
        String text = ofJson(raw);
        for (int pass = 0; pass < 2 && text.indexOf('&') >= 0; pass++) {
            text = ENTITY.matcher(text).replaceAll(Markup::character);
        }
        if (text.indexOf('<') >= 0) {
            text = LINK.matcher(text)
                    .replaceAll(
                            link -> Matcher.quoteReplacement(link.group(2) == null ? link.group(1) : link.group(2)));
            text = INLINE_TAG.matcher(BLOCK_TAG.matcher(text).replaceAll(" ")).replaceAll("");
        }
        text = text.contains("](http") ? MARKDOWN_LINK.matcher(text).replaceAll("$1") : text;
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = plain(text.charAt(at));
            if (c != 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String character(java.util.regex.MatchResult entity) {
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            return Matcher.quoteReplacement(NAMED.getOrDefault(name.toLowerCase(Locale.ROOT), entity.group()));
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Matcher.quoteReplacement(Character.toString(code));
    }

    /** The words in a line of JSON: its longest field of text, or the whole without its escapes. */
    private static String ofJson(String raw) {
        String line = raw.strip();
        boolean object = line.startsWith("{") && line.endsWith("}") && !line.contains("\"errorCode\"");
        String text = object ? longestField(raw) : isStringOfList(line) ? inner(line) : raw;
        boolean json = object || text.contains("\\\"") || text.contains("\\/") || text.contains("\":\"");
        boolean quoted = line.startsWith("\"") && text.contains("\\n");
        if (text.indexOf('\\') < 0 || !(json || quoted || text.contains("\\u00"))) {
            return text;
        }
        String whole = ESCAPED.matcher(UNICODE.matcher(text).replaceAll(Markup::decoded))
                .replaceAll("$1");
        return json || quoted ? BLANK.matcher(whole).replaceAll(" ") : whole;
    }

    private static String decoded(java.util.regex.MatchResult escape) {
        char c = (char) Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(Character.isSurrogate(c) ? "?" : String.valueOf(c));
    }

    /** {@code "…",} as a pretty printed list of lines has it. */
    private static boolean isStringOfList(String line) {
        return line.length() > 3 && line.charAt(0) == '"' && line.endsWith("\",");
    }

    private static String inner(String line) {
        return line.substring(1, line.length() - 2);
    }

    private static String longestField(String line) {
        String longest = "";
        for (String field : FIELDS) {
            int name = line.indexOf("\"" + field + "\"");
            int quote = name < 0 ? -1 : line.indexOf('"', name + field.length() + 2);
            boolean follows = quote > 0
                    && line.substring(name + field.length() + 2, quote).strip().equals(":");
            String value = follows ? line.substring(quote + 1, stringEnd(line, quote + 1)) : "";
            longest = value.length() > longest.length() ? value : longest;
        }
        return longest.isEmpty() ? line : longest;
    }

    private static int stringEnd(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, line.length());
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '´', '′' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '\u00a0', '\u2007', '\u202f' -> ' ';
            // Only of an entity or an escape: a line stays one line.
            case '\n', '\r' -> ' ';
            case '\u200b', '\u200c', '\u200d', '\u200e', '\u2060', '\ufeff', '\u00ad' -> 0;
            default -> c;
        };
    }
}
