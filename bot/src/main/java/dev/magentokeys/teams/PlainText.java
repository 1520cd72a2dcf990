package dev.magentokeys.teams;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes Teams' own wrappings off what was written, so that a log line reads as it was printed. */
final class PlainText {

    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>|\\r\\n?");

    private PlainText() {}

    /** What was written in a message, without the mentions of the bot. */
    static String of(Arrived arrived) {
        String text = Mentions.without(arrived.activity(), arrived.bot());
        String lines = LINE_BREAK.matcher(text).replaceAll("\n");
        // As in an attribute: the parameters of an address, such as &reg=eu, are no characters.
        return Parser.unescapeEntities(lines, true).replace('\u00a0', ' ').strip();
    }
}
