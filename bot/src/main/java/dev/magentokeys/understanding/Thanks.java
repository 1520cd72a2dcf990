package dev.magentokeys.understanding;

import java.util.List;

/** Tells thanks from messages that thank and want something. */
final class Thanks {
    /** More words than these beside thanks want something; each Chinese character counts. */
    private static final int MOST_WORDS = 8;

    private Thanks() {}

    /** Whether a short message thanks, in whatever other words: "you are a star, thank you". */
    static boolean isAll(Text text, List<Term<Act>> polite) {
        String chars = text.chars();
        return polite.stream().anyMatch(term -> term.sense() == Act.THANKS)
                && chars.indexOf('?') < 0
                && Tokens.of(chars).size() <= MOST_WORDS;
    }
}
