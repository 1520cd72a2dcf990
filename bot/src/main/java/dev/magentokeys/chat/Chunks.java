package dev.magentokeys.chat;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts to the lengths that a platform takes; one that is escaped stays so. */
public final class Chunks {

    /** Of {@code &amp;}, without its end. */
    private static final int LONGEST_ENTITY = 4;

    private Chunks() {}

    /** Pieces of at most the limit, cut between lines, else between words, else between characters; none is blank. */
    public static List<String> of(String text, int limit) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
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
    public static String shorten(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, cut(text, limit - 1)) + "…";
    }

    /** The last place up to the limit that splits neither a character nor an escaped one. */
    private static int cut(String text, int limit) {
        int ampersand = text.lastIndexOf('&', limit - 1);
        boolean inEntity =
                ampersand >= 0 && limit - ampersand <= LONGEST_ENTITY && text.indexOf(';', ampersand) >= limit;
        int end = inEntity ? ampersand : limit;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
