package dev.magentokeys.slack;

import dev.magentokeys.chat.Chunks;
import dev.magentokeys.chat.Neutral;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's way to write text. Every text passes through here once, so that none can become a mention, a link or a broken message. */
final class Mrkdwn {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>|]{1,500}");

    /** Slack sees a mark only beside a space or punctuation, and Chinese has neither: this one is not seen. */
    private static final String NO_WIDTH = "\u200b";

    private Mrkdwn() {}

    /** Plain characters: the three that Slack reads as markup are escaped, those that break JSON or a screen are replaced. */
    static String escape(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> {}
                default -> escaped.appendCodePoint(Neutral.isHarmless(character) ? character : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** A neutral text with its two marks, {@code **bold**} and {@code `code`}, as Slack writes them. */
    static String format(String text) {
        StringBuilder formatted = new StringBuilder();
        Matcher marks = Neutral.MARKED.matcher(text);
        int end = 0;
        while (marks.find()) {
            formatted.append(escape(text.substring(end, marks.start())));
            String marked = marks.group(1) == null
                    ? "`" + escape(marks.group(2)) + "`"
                    : "*" + escape(marks.group(1).strip()) + "*";
            boolean tightBefore = marks.start() > 0 && Character.isLetterOrDigit(text.charAt(marks.start() - 1));
            boolean tightAfter = marks.end() < text.length() && Character.isLetterOrDigit(text.charAt(marks.end()));
            formatted.append(tightBefore ? NO_WIDTH : "").append(marked).append(tightAfter ? NO_WIDTH : "");
            end = marks.end();
        }
        return formatted.append(escape(text.substring(end))).toString();
    }

    /** A neutral text without its marks, for places that show none. */
    static String plain(String text) {
        return escape(Neutral.unmarked(text));
    }

    /** A link on one line; the label alone when the address is none that a browser opens. */
    static String link(String url, String label) {
        String shown = Chunks.shorten(plain(label.isBlank() ? url : label), 200)
                .replace('\n', ' ')
                .replace('|', '¦');
        return WEB.matcher(url).matches() ? "<" + url.replace("&", "&amp;") + "|" + shown + ">" : shown;
    }

    /** For inputs, which take characters as they are: one line, without the brackets that markup needs. */
    static String bare(String raw) {
        StringBuilder line = new StringBuilder();
        raw.codePoints()
                .filter(character -> character != '<' && character != '>')
                .map(character -> character >= ' ' && Neutral.isHarmless(character) ? character : ' ')
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /** Lines that nothing is read into. */
    static String preformatted(String escaped) {
        return "```\n" + escaped + "\n```";
    }

    /** Escapes lines for {@link #preformatted}: they cannot end the block. */
    static String code(String raw) {
        return escape(raw).replace("```", "`" + NO_WIDTH + "`" + NO_WIDTH + "`");
    }
}
