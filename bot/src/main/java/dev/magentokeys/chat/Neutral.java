package dev.magentokeys.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of replies before a platform formats them: two marks, {@code **bold**} and {@code `code`}, and people's characters. */
public final class Neutral {

    /** What is bold is the first group, what is code the second. */
    public static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`\n]+)`", Pattern.DOTALL);

    private Neutral() {}

    /** The text without its marks. */
    public static String unmarked(String text) {
        // Most labels have none, and to look for pairs takes far longer than to see that.
        if (!isMarked(text)) {
            return text;
        }
        return MARKED.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(mark.group(1) == null ? mark.group(2) : mark.group(1)));
    }

    private static boolean isMarked(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('`') >= 0;
    }

    /** Not half a character, and none that controls a screen; line breaks and tabs are taken. */
    public static boolean isHarmless(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        return !surrogate && !control;
    }
}
