package dev.magentokeys.bookkeeping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as it was typed: words in their order, and pairs such as {@code left=yes} in any place. What stands in quotation marks is one
 * word.
 *
 * @param pairs by name in lower case; an empty value takes a value away
 */
public record Typed(List<String> words, Map<String, String> pairs) {

    private static final Pattern PREFIX = Pattern.compile("^/?(?:magento-keys\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final String QUOTED = "[\"“”„‟«»「」]";
    private static final String NAME = "[\\p{L}-]+";
    private static final Pattern PIECE =
            Pattern.compile("(?<empty>" + NAME + ")[=＝](?=\\s*$|\\s+" + NAME + "\\s?[=＝])" + "|(?:(?<name>" + NAME
                    + ")\\s?[=:＝]\\s?)?(?:" + QUOTED + "(?<quoted>[^\"“”„‟«»「」]*)" + QUOTED
                    + "|(?<bare>[^\\s\"“”„‟«»「」]+))");

    public Typed {
        words = List.copyOf(words);
        pairs = Map.copyOf(pairs);
    }

    /** A line without the name of the command by which the bot was called. */
    public static String bare(String line) {
        return PREFIX.matcher(line.strip()).replaceFirst("");
    }

    public static Typed of(String line) {
        List<String> words = new ArrayList<>();
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher piece = PIECE.matcher(line);
        while (piece.find()) {
            if (piece.group("empty") != null) {
                pairs.put(piece.group("empty").toLowerCase(Locale.ROOT), "");
                continue;
            }
            String value = piece.group("quoted") == null ? piece.group("bare") : piece.group("quoted");
            if (piece.group("name") == null) {
                words.add(value);
            } else {
                pairs.put(piece.group("name").toLowerCase(Locale.ROOT), value);
            }
        }
        return new Typed(words, pairs);
    }

    /** The words together, as a name of several words is typed without quotation marks. */
    public String joined() {
        return String.join(" ", words);
    }

    public Typed without(int first) {
        return new Typed(words.subList(Math.min(first, words.size()), words.size()), pairs);
    }

    public boolean isEmpty() {
        return words.isEmpty() && pairs.isEmpty();
    }
}
