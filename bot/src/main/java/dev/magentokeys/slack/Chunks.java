package dev.magentokeys.slack;

import java.util.ArrayList;
import java.util.List;

/** Cuts escaped texts to the lengths that Slack takes. */
final class Chunks {

    private Chunks() {}

    /** Pieces of at most the limit, cut between lines, else between words, else between characters; none is blank. */
    static List<String> of(String escaped, int limit) {
        List<String> pieces = new ArrayList<>();
        String rest = escaped;
        while (rest.length() > limit) {
            int line = rest.lastIndexOf('\n', limit);
            int word = rest.lastIndexOf(' ', limit - 1) + 1;
            boolean atLine = line > limit / 2;
            boolean atWord = word > limit / 2;
            int end = atLine ? line : (atWord ? word : cut(rest, limit));
            pieces.add(rest.substring(0, end));
            rest = rest.substring(atLine ? end + 1 : end);
        }
        pieces.add(rest);
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    /** The text, or its beginning and an ellipsis. */
    static String shorten(String escaped, int limit) {
        return escaped.length() <= limit ? escaped : escaped.substring(0, cut(escaped, limit - 1)) + "…";
    }

    /** The last place up to the limit that splits neither a character nor an escaped one. */
    private static int cut(String escaped, int limit) {
        int ampersand = escaped.lastIndexOf('&', limit - 1);
        boolean inEntity = ampersand >= 0 && escaped.indexOf(';', ampersand) >= limit;
        int end = inEntity ? ampersand : limit;
        return Character.isLowSurrogate(escaped.charAt(end)) ? end - 1 : end;
    }
}
