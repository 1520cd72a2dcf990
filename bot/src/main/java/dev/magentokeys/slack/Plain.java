package dev.magentokeys.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes Slack's own wrappings off what was written: it puts every address into angle brackets, with a label where it guessed one,
 * and escapes three characters. What is left is what the person typed or pasted, so that a log line reads as it was printed.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
 */
final class Plain {

    private static final Pattern WRAPPED =
            Pattern.compile("<([@#!]|https?://|ftp://|mailto:|tel:)([^<>|\\n]{0,4000})(?:\\|([^<>\\n]{0,4000}))?>");

    private static final Pattern ESCAPED = Pattern.compile("&(amp|lt|gt);");

    /** Slack writes the marks of a block of code onto its first and its last line. */
    private static final Pattern FENCE = Pattern.compile("\\n?```\\n?");

    private Plain() {}

    static String of(String written) {
        String lines = written.contains("```")
                ? FENCE.matcher(written).replaceAll("\n```\n").strip()
                : written;
        String unwrapped =
                lines.indexOf('<') < 0 ? lines : WRAPPED.matcher(lines).replaceAll(Plain::shown);
        return unwrapped.indexOf('&') < 0
                ? unwrapped
                : ESCAPED.matcher(unwrapped).replaceAll(escape -> switch (escape.group(1)) {
                    case "lt" -> "<";
                    case "gt" -> ">";
                    default -> "&";
                });
    }

    /** Without the mentions of one user, such as the bot's own, with which a message begins. */
    static String withoutMention(String written, String user) {
        String mention = "<@" + Pattern.quote(user) + "(\\|[^<>\\n]{0,200})?>";
        return written.contains("<@" + user) ? written.replaceAll(mention, "").strip() : written;
    }

    private static String shown(MatchResult wrapped) {
        String label = wrapped.group(3);
        String shown = switch (wrapped.group(1)) {
            case "@", "!" -> label == null ? "" : label;
            case "#" -> label == null ? "" : "#" + label;
            case "mailto:", "tel:" -> label == null ? wrapped.group(2) : label;
            default -> label == null || label.isBlank() ? wrapped.group(1) + wrapped.group(2) : label;
        };
        return Matcher.quoteReplacement(shown);
    }
}
