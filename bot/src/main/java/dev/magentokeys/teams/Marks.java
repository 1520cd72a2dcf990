package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.chat.Neutral;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two marks of neutral texts, {@code **bold**} and {@code `code`}, as runs of a rich text. Cards read no markup in those, so
 * nothing that a person wrote can become a link, a list or a mention.
 */
final class Marks {

    /** Cards put a date of the reader's own in the place of these, also in people's words. */
    private static final Pattern DATE = Pattern.compile("\\{\\{(?=DATE|TIME)");

    private Marks() {}

    /** The text without its marks, for places that show none. */
    static String plain(String text) {
        return clean(Neutral.unmarked(text));
    }

    /** The characters as they are, but for those that break a message or a screen. */
    static String clean(String raw) {
        return raw.chars().allMatch(Marks::isClean) ? raw : cleaned(raw);
    }

    private static boolean isClean(int character) {
        return character != '\r' && Neutral.isHarmless(character);
    }

    private static String cleaned(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.codePoints()
                .filter(character -> character != '\r')
                .forEach(character -> clean.appendCodePoint(Neutral.isHarmless(character) ? character : 0xFFFD));
        return clean.toString();
    }

    /** The runs of a text, in its order; never empty. */
    static ArrayNode runs(String text) {
        ArrayNode runs = Json.MAPPER.createArrayNode();
        Matcher marks = Neutral.MARKED.matcher(text);
        int end = 0;
        while (marks.find()) {
            add(runs, run(text.substring(end, marks.start())));
            add(
                    runs,
                    marks.group(1) == null
                            ? mono(marks.group(2))
                            : run(marks.group(1).strip()).put("weight", "Bolder"));
            end = marks.end();
        }
        add(runs, run(text.substring(end)));
        return runs.isEmpty() ? runs.add(run("…")) : runs;
    }

    static ObjectNode run(String raw) {
        return Json.object()
                .put("type", "TextRun")
                .put("text", DATE.matcher(clean(raw)).replaceAll("{\u200b{"));
    }

    static ObjectNode mono(String raw) {
        return run(raw).put("fontType", "Monospace");
    }

    private static void add(ArrayNode runs, ObjectNode run) {
        if (!run.path("text").asText().isEmpty()) {
            runs.add(run);
        }
    }
}
