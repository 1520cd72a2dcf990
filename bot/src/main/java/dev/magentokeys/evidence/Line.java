package dev.magentokeys.evidence;

/**
 * A line of a log without what a terminal, a CI server or a chat put around it.
 *
 * @param number 1-based
 * @param indent how many blanks stood before the content
 * @param content without blanks at either end
 */
record Line(int number, int indent, String content) {
    boolean isBlank() {
        return content.isEmpty();
    }

    int width() {
        return indent + content.length();
    }
}
