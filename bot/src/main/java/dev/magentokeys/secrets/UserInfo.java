package dev.magentokeys.secrets;

/** Finds {@code user:password} where it stands in an address, or after the option of {@code curl}. */
final class UserInfo {
    private static final int LONGEST_USER_INFO = 256;
    private static final int COMMAND = 200;

    private final View view;
    private final Spans spans;

    UserInfo(View view, Spans spans) {
        this.view = view;
        this.spans = spans;
    }

    /** {@code user:password@} after the two slashes of an address; a long name alone is a token. */
    void inAddress(int from) {
        int colon = -1;
        int slash = -1;
        int end = -1;
        for (int at = from; at < from + LONGEST_USER_INFO && !endsUserInfo(at, colon); at++) {
            char c = view.at(at);
            colon = colon < 0 && c == ':' ? at : colon;
            slash = slash < 0 && c == '/' ? at : slash;
            end = c == '@' && (slash < 0 || end < 0) ? at : end;
        }
        boolean port = colon > 0 && slash > 0 && slash < end && isNumber(colon + 1, slash);
        if (end < 0 || port) {
            return;
        }
        if (colon > 0 && colon < end) {
            spans.add(view, from, colon);
            spans.add(view, colon + 1, end);
        } else if (end - from >= 20) {
            spans.add(view, from, end);
        }
    }

    private boolean endsUserInfo(int at, int colon) {
        char c = view.at(at);
        return Chars.isSpace(c)
                || Chars.isQuote(c)
                || c == '<'
                || c == '>'
                || (c == '/' && (colon < 0 || view.at(at + 1) == '/'));
    }

    private boolean isNumber(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isDigit(view.at(at))) {
                return false;
            }
        }
        return true;
    }

    /** {@code curl -u user:password}. */
    void afterOption(int dash) {
        boolean option =
                Chars.isSpace(view.at(dash - 1)) && (view.matches(dash, "-u ") || view.matches(dash, "--user "));
        option |= view.at(dash - 1) == '-' && view.matches(dash, "-user=");
        if (!option || !view.slice(Math.max(0, dash - COMMAND), dash).contains("curl")) {
            return;
        }
        int from = dash + 2;
        while (Chars.isWord(view.at(from))) {
            from++;
        }
        from++;
        from += Chars.isQuote(view.at(from)) ? 1 : 0;
        int end = view.urlEnd(from);
        for (int at = from; at < end; at++) {
            if (view.at(at) == ':' && end - from >= 8 && !isNumber(from, at)) {
                spans.add(view, from, at);
                spans.add(view, at + 1, end);
                return;
            }
        }
    }
}
