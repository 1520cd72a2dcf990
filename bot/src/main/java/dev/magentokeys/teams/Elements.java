package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.conversation.Part;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The elements of cards.
 *
 * @see <a href="https://adaptivecards.io/explorer/">The elements of Adaptive Cards and their properties</a>
 */
final class Elements {

    /** What a TextBlock may read as markup. A title with any of it is shown as a rich text, which reads none. */
    private static final Pattern MARKUP = Pattern.compile("[*_\\[\\]<>\\\\`#|~&{}\n]|://|^\\s*([-+]|\\d+[.)])\\s");

    private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]{1,1000}");

    private Elements() {}

    static ObjectNode of(String type) {
        return Json.object().put("type", type);
    }

    /** A neutral text with its two marks. */
    static ObjectNode text(String text) {
        return rich(of("RichTextBlock"), text);
    }

    private static ObjectNode rich(ObjectNode block, String text) {
        block.set("inlines", Marks.runs(text));
        return block;
    }

    /** A title, which screen readers can jump to. */
    static ObjectNode heading(String text) {
        String plain = Marks.plain(text);
        return MARKUP.matcher(plain).find()
                ? text("**" + plain.replace("*", "") + "**")
                : of("TextBlock")
                        .put("text", plain)
                        .put("style", "heading")
                        .put("size", "Medium")
                        .put("weight", "Bolder")
                        .put("wrap", true);
    }

    /** Lines as they are, in letters of one width. */
    static ObjectNode mono(String lines) {
        ObjectNode block = of("RichTextBlock");
        block.putArray("inlines").add(Marks.mono(lines));
        return block;
    }

    /** The same on a ground of its own, for commands and lines of a log. */
    static ObjectNode box(String lines) {
        ObjectNode box = of("Container").put("style", "emphasis").put("spacing", "Small");
        box.putArray("items").add(mono(lines));
        return box;
    }

    /** A text to copy whole: Teams on the desktop gives it a button for that, other clients show it as text. */
    static ObjectNode code(String text) {
        ObjectNode block = of("CodeBlock").put("codeSnippet", Marks.clean(text)).put("language", "PlainText");
        block.set("fallback", box(text));
        return block;
    }

    /** A link; its label alone when the address is none that a browser opens. */
    static ObjectNode link(Part.Link link) {
        String label = Marks.plain(link.label().isBlank() ? link.url() : link.label());
        String url = link.url().replace("(", "%28").replace(")", "%29");
        return WEB.matcher(url).matches()
                ? of("TextBlock")
                        .put("text", "[" + escape(label) + "](" + url + ")")
                        .put("wrap", true)
                : text(label);
    }

    private static String escape(String label) {
        return label.replace('\n', ' ').replaceAll("[\\\\*_\\[\\]()<>`~#|&]", "\\\\$0");
    }

    /** Buttons side by side. */
    static ObjectNode actions(List<ObjectNode> actions) {
        ObjectNode set = of("ActionSet");
        set.putArray("actions").addAll(actions);
        return set;
    }
}
