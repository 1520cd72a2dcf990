package dev.magentokeys.understanding;

import java.util.List;

/** Takes greetings and thanks off the two ends of a text, as far as a pause parts them from the rest. */
final class Politeness {
    private static final String PAUSES = ",.!;:\n\u2026";

    private Politeness() {}

    /** The same text with blanks in their place, or the text itself when it has none there. */
    static Text without(Text text, List<Term<Act>> polite) {
        StringBuilder chars = new StringBuilder(text.chars());
        int from = 0;
        for (Term<Act> term : polite) {
            if (!isBlank(chars, from, term.start()) || !isPause(chars, term.end(), 1)) {
                break;
            }
            blank(chars, term);
            from = term.end();
        }
        int to = chars.length();
        for (int i = polite.size() - 1; i >= 0; i--) {
            Term<Act> term = polite.get(i);
            if (term.start() < from || !isBlank(chars, term.end(), to) || !isPause(chars, term.start() - 1, -1)) {
                break;
            }
            blank(chars, term);
            to = term.start();
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
