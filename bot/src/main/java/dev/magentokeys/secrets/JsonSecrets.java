package dev.magentokeys.secrets;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the values of auth.json and COMPOSER_AUTH, also where the JSON is broken, wrapped, or quoted once more by a shell or by JSON.
 *
 * <p>In a section such as {@code http-basic} every string that no colon follows is a value, so that a forgotten sign hides nothing.
 */
final class JsonSecrets {
    private static final Set<String> SECTIONS = Set.of(
            "http-basic",
            "bearer",
            "github-oauth",
            "gitlab-oauth",
            "gitlab-token",
            "bitbucket-oauth",
            "forgejo-token",
            "custom-headers");
    private static final int LONGEST_SECTION = 16_384;
    private static final int LONGEST_VALUE = 2048;
    private static final int MOST_BACKSLASHES = 7;

    private final View view;
    private final Spans spans;

    JsonSecrets(View view, Spans spans) {
        this.view = view;
        this.spans = spans;
    }

    void find() {
        for (int at = 0; at < view.length(); at++) {
            if (view.at(at) == ':') {
                at = Math.max(at, field(at) - 1);
            }
        }
    }

    private int field(int colon) {
        int end = colon;
        while (end > 0
                && colon - end < 12
                && (Chars.isSpace(view.at(end - 1)) || Chars.isQuote(view.at(end - 1)) || view.at(end - 1) == '\\')) {
            end--;
        }
        if (!Chars.isAlphanumeric(view.at(end - 1))) {
            return colon;
        }
        int start = end;
        while (start > 0 && end - start < 24 && (Chars.isWord(view.at(start - 1)) || view.at(start - 1) == '-')) {
            start--;
        }
        int value = spaces(colon + 1);
        boolean quoted = Chars.isQuote(view.at(end)) || view.at(end) == '\\';
        boolean opened = view.at(value) == '{' || view.at(value) == '[';
        if (!quoted && !opened) {
            return colon;
        }
        String name = view.slice(start, end).toLowerCase(Locale.ROOT);
        if (opened && SECTIONS.contains(name)) {
            return section(value);
        }
        if (quoted && NamedSecrets.isSecretName(name) && isQuoteAt(value)) {
            return string(value, true);
        }
        return colon;
    }

    /** Masks the values up to the bracket that closes the section. */
    private int section(int from) {
        int depth = 0;
        int at = from;
        while (at < view.length() && at - from < LONGEST_SECTION) {
            char c = view.at(at);
            if (c == '\n' && Chars.isLineBreak(view.at(at + 1))) {
                return at;
            }
            depth += c == '{' || c == '[' ? 1 : 0;
            depth -= c == '}' || c == ']' ? 1 : 0;
            if (depth == 0) {
                return at;
            }
            if (isQuoteAt(at)) {
                at = string(at, false);
            } else if (c == ':') {
                at = bare(spaces(at + 1));
            } else {
                at++;
            }
        }
        return at;
    }

    /** A value without quotes, as a shell leaves it. */
    private int bare(int from) {
        int end = from;
        while (end - from < LONGEST_VALUE && !Chars.isSpace(view.at(end)) && "{}[],\"'\\".indexOf(view.at(end)) < 0) {
            end++;
        }
        if (end - from > 1 && !isMask(from)) {
            spans.add(view, from, end);
        }
        return end;
    }

    /** What follows the mask of a value without an end is not of it, though nothing but a console's line break stands between the two. */
    private boolean isMask(int at) {
        return Masker.MASK.indexOf(view.at(at)) >= 0;
    }

    private boolean isQuoteAt(int at) {
        int quote = at;
        while (view.at(quote) == '\\' && quote - at < MOST_BACKSLASHES) {
            quote++;
        }
        return Chars.isQuote(view.at(quote));
    }

    /** Reads a string from its opening quote, masks it unless it is the name of a field, and returns what follows the closing quote. */
    private int string(int from, boolean value) {
        int open = from;
        while (view.at(open) == '\\') {
            open++;
        }
        int close = closing(open, open - from);
        int end = close;
        while (end > open + 1 && close - end < open - from) {
            end--;
        }
        boolean closed = view.at(close) == view.at(open);
        if (!closed && Masker.MASK.indexOf(view.at(open + 1)) >= 0) {
            // What follows the mask of a string without an end is not of it, though a console's line break stands
            // between the two.
            return close + 1;
        }
        if (value || !closed || view.at(spaces(close + 1)) != ':') {
            spans.add(view, open + 1, closed ? end : close);
        }
        return close + 1;
    }

    /** The quote that ends a string: the same sign, behind as many backslashes as the opening one, each of them not escaped itself. */
    private int closing(int open, int level) {
        int slashes = 0;
        int bare = -1;
        int at = open + 1;
        for (; at < view.length() && at - open < LONGEST_VALUE && view.at(at) != '\n'; at++) {
            char c = view.at(at);
            if (c == view.at(open) && slashes >= level && (slashes - level) % (2 * (level + 1)) == 0) {
                return at;
            }
            bare = bare < 0 && (Chars.isSpace(c) || c == '}') ? at : bare;
            slashes = c == '\\' ? slashes + 1 : 0;
        }
        return bare < 0 ? at : bare;
    }

    private int spaces(int from) {
        int at = from;
        while (at < view.length() && Chars.isSpace(view.at(at))) {
            at++;
        }
        return at;
    }
}
