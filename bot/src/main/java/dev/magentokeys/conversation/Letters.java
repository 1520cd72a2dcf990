package dev.magentokeys.conversation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a text when only its letters and digits count: people type labels without their marks and spaces. */
public final class Letters {

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]");

    private Letters() {}

    public static String of(String text) {
        return OTHERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
