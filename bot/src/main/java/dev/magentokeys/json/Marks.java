package dev.magentokeys.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the two marks of a reply's texts away: {@code **bold**} and {@code `code`}. */
final class Marks {

    private static final Pattern MARKED = Pattern.compile("`([^`\\n]+)`|\\*\\*(.+?)\\*\\*", Pattern.DOTALL);

    private Marks() {}

    /** The text as a plain string; what stands between back quotes is kept as it is, a mark without its partner too. */
    static String plain(String text) {
        return MARKED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(inside(found.group(1), found.group(2))));
    }

    private static String inside(@Nullable String code, @Nullable String bold) {
        if (code != null) {
            return code;
        }
        return bold == null ? "" : plain(bold);
    }
}
