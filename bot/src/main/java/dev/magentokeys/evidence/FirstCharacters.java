package dev.magentokeys.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts the patterns that may match a text from those that cannot, by its first character that is no blank. Each pattern was asked what it
 * says of that character alone: when it fails without having asked for more, nothing that begins so can match.
 */
final class FirstCharacters {
    private static final int ASCII = 128;
    /** No pattern asks for more blanks before its first character. */
    private static final int MOST_BLANKS = 8;

    private final List<Pattern> all;
    private final List<List<Pattern>> atOnce;
    private final List<List<Pattern>> afterBlanks;

    FirstCharacters(List<Pattern> patterns) {
        all = patterns;
        atOnce = table(0, 0);
        afterBlanks = table(1, MOST_BLANKS);
    }

    private List<List<Pattern>> table(int fewestBlanks, int mostBlanks) {
        List<List<Pattern>> table = new ArrayList<>();
        for (char c = 0; c < ASCII; c++) {
            String first = String.valueOf(c);
            table.add(all.stream()
                    .filter(pattern -> IntStream.rangeClosed(fewestBlanks, mostBlanks)
                            .anyMatch(blanks -> mayMatch(pattern, " ".repeat(blanks) + first)))
                    .toList());
        }
        return table;
    }

    private static boolean mayMatch(Pattern pattern, String start) {
        Matcher matcher = pattern.matcher(start);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** The patterns, in their order, that may match from a place of a text. */
    List<Pattern> at(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == text.length() || text.charAt(at) >= ASCII) {
            return all;
        }
        return (at == from ? atOnce : afterBlanks).get(text.charAt(at));
    }
}
