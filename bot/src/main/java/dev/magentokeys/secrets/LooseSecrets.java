package dev.magentokeys.secrets;

import java.util.Map;

/** Finds the secrets that stand in running text: keys and tokens by their shape, other values by the word or sign before them. */
final class LooseSecrets {
    private static final int KEY = 32;
    private static final int MOST_BREAKS = 2;
    private static final int LONGEST_USER_INFO = 256;
    private static final String SLACK_HOOKS = "hooks.slack.com/";
    /** How many words after the name of a setting of {@code composer config} are secrets. */
    private static final Map<String, Integer> SETTINGS = Map.of(
            "http-basic.", 2, "bearer.", 1, "github-oauth.", 1, "gitlab-oauth.", 1, "gitlab-token.", 1, "bitbucket-oauth.", 2);

    private final View view;
    private final Spans spans;
    private final NamedSecrets named;

    LooseSecrets(View view, Spans spans) {
        this.view = view;
        this.spans = spans;
        this.named = new NamedSecrets(view, spans);
    }

    void find() {
        for (int at = 0; at < view.length(); ) {
            char c = view.at(at);
            if (Chars.isWord(c)) {
                at = word(at);
            } else {
                at = sign(at, c);
            }
        }
    }

    private int sign(int at, char c) {
        if (c == ':' && view.matches(at, "://")) {
            userInfo(at + 3);
        } else if (c == ':' || c == '=') {
            return named.valueAfter(at);
        } else if (c == '-') {
            userOption(at);
        }
        return at + 1;
    }

    private int word(int from) {
        int to = from;
        boolean hex = true;
        int underscore = -1;
        while (Chars.isWord(view.at(to))) {
            char c = view.at(to);
            hex &= Chars.isHex(c);
            underscore = underscore < 0 && c == '_' && isGitHubPrefix(from, to) ? to : underscore;
            to++;
        }
        if (hex) {
            key(from, to);
        } else if (underscore >= 0) {
            return gitHubToken(Math.max(from, underscore - 3), to, 40);
        } else if (view.matches(from, "github_pat_")) {
            return gitHubToken(from, to, 93);
        } else {
            return wordWithTail(from, to);
        }
        return to;
    }

    private boolean isGitHubPrefix(int from, int underscore) {
        return underscore - 3 >= from
                && view.matches(underscore - 3, "gh")
                && "pousr".indexOf(Character.toLowerCase(view.at(underscore - 1))) >= 0;
    }

    private int gitHubToken(int from, int to, int whole) {
        if (to - from >= 12) {
            spans.add(view, from, to - from < whole ? wrappedEnd(from, to, whole) : to);
        }
        return to;
    }

    private void key(int from, int to) {
        if (to - from == KEY) {
            spans.add(view, from, to);
        } else if (to - from < KEY && to < view.length() && !Chars.isAlphanumeric(view.at(from - 1))) {
            int end = wrappedEnd(from, to, KEY);
            if (end > to) {
                spans.addWrapped(view, from, end);
            }
        }
    }

    /** Where a word of this whole length ends that a console broke over several lines; the given end when it did not. */
    private int wrappedEnd(int from, int to, int whole) {
        int end = to;
        int had = to - from;
        for (int line = 0; had < whole; line++) {
            int next = view.afterWrap(end);
            int stop = next;
            while (Chars.isWord(view.at(stop)) && stop - next <= whole - had) {
                stop++;
            }
            if (line == MOST_BREAKS || next == end || stop == next || stop - next > whole - had || !isOneWord(next, stop, whole)) {
                return to;
            }
            had += stop - next;
            end = stop;
        }
        return end;
    }

    private boolean isOneWord(int from, int to, int whole) {
        return whole == KEY ? Chars.allHex(view, from, to) : view.slice(from, to).indexOf('•') < 0;
    }

    private int wordWithTail(int from, int to) {
        if (view.matches(from, "xox") || view.matches(from, "xapp-") || view.matches(from, "glpat-")) {
            return dashedToken(from, to);
        }
        if (view.matches(from, SLACK_HOOKS)) {
            int path = from + SLACK_HOOKS.length();
            while (Chars.isAlphanumeric(view.at(path))) {
                path++;
            }
            return view.at(path) == '/' ? mask(path + 1, urlEnd(path + 1)) : path;
        }
        if (view.matches(from, "bearer") || view.matches(from, "basic")) {
            named.scheme(to);
        }
        SETTINGS.forEach((setting, words) -> {
            if (view.matches(from, setting)) {
                setting(from + setting.length(), words);
            }
        });
        return to;
    }

    private int dashedToken(int from, int to) {
        int end = to;
        while (Chars.isWord(view.at(end)) || view.at(end) == '-' || view.at(end) == '.') {
            end++;
        }
        boolean dashed = view.at(to) == '-' || view.at(to) == '.';
        return dashed && end - from >= 12 ? mask(from, end) : to;
    }

    private int urlEnd(int from) {
        int end = from;
        while (end < view.length() && !Chars.isSpace(view.at(end)) && "\"'<>|`)\\".indexOf(view.at(end)) < 0) {
            end++;
        }
        return end;
    }

    private void setting(int host, int words) {
        int at = urlEnd(host);
        for (int word = 0; word < words; word++) {
            while (Chars.isBlank(view.at(at)) || Chars.isQuote(view.at(at))) {
                at++;
            }
            int end = urlEnd(at);
            if (named.looksSecret(at, end)) {
                spans.add(view, at, end);
            }
            at = end;
        }
    }

    /** {@code user:password@} after the two slashes of an address; a long name alone is a token. */
    private void userInfo(int from) {
        int colon = -1;
        int slash = -1;
        int end = -1;
        for (int at = from; at < from + LONGEST_USER_INFO && !endsUserInfo(at, colon); at++) {
            char c = view.at(at);
            colon = colon < 0 && c == ':' ? at : colon;
            slash = slash < 0 && c == '/' ? at : slash;
            end = c == '@' && (slash < 0 || end < 0) ? at : end;
        }
        if (end < 0 || colon > 0 && slash > 0 && slash < end && isNumber(colon + 1, slash)) {
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
        return Chars.isSpace(c) || Chars.isQuote(c) || c == '<' || c == '>' || c == '/' && (colon < 0 || view.at(at + 1) == '/');
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
    private void userOption(int dash) {
        boolean option = Chars.isSpace(view.at(dash - 1)) && (view.matches(dash, "-u ") || view.matches(dash, "--user "));
        option |= view.at(dash - 1) == '-' && view.matches(dash, "-user=");
        if (!option) {
            return;
        }
        int from = dash + 2;
        while (Chars.isWord(view.at(from)) || view.at(from) == ' ' || view.at(from) == '=' || Chars.isQuote(view.at(from))) {
            if (view.at(from) == ' ' || view.at(from) == '=') {
                break;
            }
            from++;
        }
        from++;
        from += Chars.isQuote(view.at(from)) ? 1 : 0;
        int end = urlEnd(from);
        for (int at = from; at < end; at++) {
            if (view.at(at) == ':' && end - from >= 8 && !isNumber(from, at)) {
                spans.add(view, from, at);
                spans.add(view, at + 1, end);
                return;
            }
        }
    }

    private int mask(int from, int to) {
        spans.add(view, from, to);
        return to;
    }
}
