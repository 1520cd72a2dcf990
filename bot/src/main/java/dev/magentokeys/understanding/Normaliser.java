package dev.magentokeys.understanding;

import com.ibm.icu.text.Normalizer2;

/**
 * Folds what people write alike: case, width and composition (NFKC case fold), quotes, dashes, full stops; Traditional
 * and Simplified characters become one. Folding twice gives what folding once gives.
 */
final class Normaliser {
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final String QUOTES = "\u2018\u2019\u201B\u02BC\u00B4\u2032`";
    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u00AB\u00BB\u300C\u300D\u300E\u300F\u2033";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private Normaliser() {}

    static Text normalise(Text plain) {
        Text.Builder folded = new Text.Builder(plain.original());
        String chars = plain.chars();
        int i = 0;
        while (i < chars.length()) {
            int end = segmentEnd(chars, i);
            add(FOLD.normalize(chars.substring(i, end)), plain.origin(i), folded);
            i = end;
        }
        return folded.build();
    }

    /** Folds a form of a lexicon in the way that messages are folded. */
    static String normalise(String form) {
        return normalise(Markup.unwrap(form)).chars().strip();
    }

    private static int segmentEnd(String chars, int start) {
        int end = start + Character.charCount(chars.codePointAt(start));
        while (end < chars.length() && !FOLD.hasBoundaryBefore(chars.codePointAt(end))) {
            end += Character.charCount(chars.codePointAt(end));
        }
        return end;
    }

    private static void add(String segment, int origin, Text.Builder folded) {
        for (int i = 0; i < segment.length(); i++) {
            folded.add(unify(segment.charAt(i)), origin);
        }
    }

    private static char unify(char c) {
        if (c < 0x80) {
            return c;
        }
        if (Han.is(c)) {
            return Han.fold(c);
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return c == '\u3002' ? '.' : c == '\u3001' ? ',' : Character.isSpaceChar(c) ? ' ' : c;
    }
}
