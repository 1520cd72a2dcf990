package dev.magentokeys.understanding;

import java.util.List;

/** Takes greetings and thanks off the two ends of a text, as far as a pause parts them from the rest. */
final class Politeness {
    private static final String PAUSES = ",.!;:\n\u2026";

    private Politeness() {}

    /** The same text with blanks in their place, or the text itself when it has none there. */
    static Text without(Text text, List<Term<Act>> polite) {
        StringBuilder chars = new StringBuilder(text.chars());
        for (Term<Act> term : polite) {
            if (isBlank(chars, 0, term.start()) && isPause(chars, term.end(), 1)) {
                blank(chars, term);
            }
        }
        for (int i = polite.size() - 1; i >= 0; i--) {
            Term<Act> term = polite.get(i);
            if (isBlank(chars, term.end(), chars.length()) && isPause(chars, term.start() - 1, -1)) {
                blank(chars, term);
            }
        }
        String rest = chars.toString();
        return rest.equals(text.chars()) ? text : text.with(rest);
    }

    private static boolean isBlank(CharSequence chars, int from, int to) {
        return chars.subSequence(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the text ends or a mark of pause stands at {@code from}, spaces in that direction aside. */
    private static boolean isPause(CharSequence chars, int from, int step) {
        int at = from;
        while (at >= 0 && at < chars.length() && chars.charAt(at) == ' ') {
            at += step;
        }
        return at < 0 || at >= chars.length() || PAUSES.indexOf(chars.charAt(at)) >= 0;
    }

    private static void blank(StringBuilder chars, Term<?> term) {
        for (int i = term.start(); i < term.end(); i++) {
            chars.setCharAt(i, ' ');
        }
    }
}
