package dev.magentokeys.teams;

import java.util.regex.Pattern;

/** Takes Teams' own wrappings off what was written, so that a log line reads as it was printed. */
final class PlainText {

    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|nbsp|#39|#160);");
    private static final Pattern NO_BREAK_SPACE = Pattern.compile("\u00a0");
    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>|\\r\\n?");

    private PlainText() {}

    /** What was written in a message, without the mentions of the bot. */
    static String of(Arrived arrived) {
        String text = Mentions.without(arrived.activity(), arrived.bot());
        String lines = LINE_BREAK.matcher(text).replaceAll("\n");
        String characters = lines.indexOf('&') < 0
                ? lines
                : ENTITY.matcher(lines).replaceAll(entity -> switch (entity.group(1)) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "quot" -> "\"";
                    case "#39" -> "'";
                    default -> " ";
                });
        return NO_BREAK_SPACE.matcher(characters).replaceAll(" ").strip();
    }
}
