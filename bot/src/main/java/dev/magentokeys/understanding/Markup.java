package dev.magentokeys.understanding;

import java.util.Locale;
import java.util.Map;

/**
 * Takes the wrappings of Slack and Teams off a text: links, mentions, entities, the marks of bold and code.
 *
 * <p>Of {@code <mailto:a@b|a@b>} stays the address, of {@code <https://x|label>} the label, of a mention its name; the
 * mention that opens a message is the bot's own and goes.
 */
final class Markup {
    private static final int LONGEST_TAG = 2000;
    private static final Map<String, Character> ENTITIES =
            Map.of("&gt;", '>', "&lt;", '<', "&amp;", '&', "&nbsp;", ' ', "&quot;", '"', "&#39;", '\'');

    private Markup() {}

    static Text unwrap(String raw) {
        Text.Builder plain = new Text.Builder(raw);
        boolean opening = true;
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            int end = c == '<' ? tagEnd(raw, i) : -1;
            if (end > 0) {
                i = tag(raw, i, end, opening, plain);
            } else if (c == '&') {
                i = entity(raw, i, plain);
            } else {
                plain.add(c == '*' || c == '`' ? ' ' : c, i++);
                opening &= Character.isWhitespace(c);
            }
        }
        return plain.build();
    }

    private static int tagEnd(String raw, int start) {
        String near = raw.substring(start, Math.min(raw.length(), start + LONGEST_TAG));
        int end = near.indexOf('>');
        boolean shaped = end > 1
                && (Character.isLetter(near.charAt(1)) || "@#!/".indexOf(near.charAt(1)) >= 0)
                && near.substring(0, end).indexOf('\n') < 0;
        return shaped ? start + end : -1;
    }

    /** Writes what a tag shows and returns the position after it. */
    private static int tag(String raw, int start, int end, boolean opening, Text.Builder plain) {
        String inner = raw.substring(start + 1, end);
        int bar = inner.indexOf('|');
        if (bar >= 0) {
            plain.copy(start + 2 + bar, end);
        } else if (inner.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            plain.copy(start + 8, end);
        } else if (inner.contains("://") || inner.indexOf('@') > 0) {
            plain.copy(start + 1, end);
        } else if (opening && inner.equals("at")) {
            int close = raw.indexOf("</at>", end);
            return close < 0 ? end + 1 : close + 5;
        } else {
            plain.add(inner.startsWith("br") || inner.startsWith("/p") ? '\n' : ' ', start);
        }
        return end + 1;
    }

    private static int entity(String raw, int start, Text.Builder plain) {
        for (Map.Entry<String, Character> entity : ENTITIES.entrySet()) {
            if (raw.startsWith(entity.getKey(), start)) {
                plain.add(entity.getValue(), start);
                return start + entity.getKey().length();
            }
        }
        plain.add('&', start);
        return start + 1;
    }
}
