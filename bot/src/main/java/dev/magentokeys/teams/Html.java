package dev.magentokeys.teams;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a message of Teams shows, line for line: breaks, paragraphs and blocks of code each begin a new one. */
final class Html {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*)+");

    private Html() {}

    /** @param html or plain text, which stays as it is but for its entities */
    static String text(String html) {
        StringBuilder lines = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new Lines(lines));
        String text = lines.toString().replace('\u00a0', ' ');
        return BLANK_LINES.matcher(text).replaceAll("\n").strip();
    }

    private record Lines(StringBuilder lines) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                lines.append(text.getWholeText());
            } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                lines.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                lines.append('\n');
            }
        }
    }
}
