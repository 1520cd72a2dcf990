package dev.magentokeys.secrets;

/** Knows the secrets that their shape gives away. */
final class Tokens {
    static final String SLACK_HOOKS = "hooks.slack.com/";

    private static final int KEY = 32;
    private static final int GIT_HUB = 40;
    private static final int FINE_GRAINED = 93;
    private static final String OUR_PREFIX = "mk_";
    private static final int OURS = 67;
    private static final int SHORTEST = 12;
    private static final int MOST_BREAKS = 2;

    private final View view;
    private final Spans spans;

    Tokens(View view, Spans spans) {
        this.view = view;
        this.spans = spans;
    }

    /** A word of hexadecimal digits: an access key when it has 32 of them, also broken over lines. */
    void key(int from, int to) {
        if (to - from == KEY) {
            spans.add(view, from, to);
        } else if (to - from < KEY && to < view.length()) {
            int end = wrappedEnd(from, to, KEY);
            if (end > to) {
                spans.addWrapped(view, from, end);
            }
        }
    }

    /** Whether the character at a place is the underscore of {@code ghp_} and the like. */
    boolean isGitHubPrefix(int from, int at) {
        return view.at(at) == '_'
                && at - 3 >= from
                && view.matches(at - 3, "gh")
                && "pousr".indexOf(Character.toLowerCase(view.at(at - 1))) >= 0;
    }

    void gitHub(int from, int to) {
        token(from, to, GIT_HUB);
    }

    void fineGrained(int from, int to) {
        token(from, to, FINE_GRAINED);
    }

    /** Whether the word is a token of this bot's own API, or the beginning of one. */
    boolean isOurs(int from, int to) {
        int digits = from + OUR_PREFIX.length();
        while (digits < to && Chars.isHex(view.at(digits))) {
            digits++;
        }
        return digits == to && view.matches(from, OUR_PREFIX);
    }

    void ours(int from, int to) {
        token(from, to, OURS);
    }

    private void token(int from, int to, int whole) {
        if (to - from >= SHORTEST) {
            spans.add(view, from, to - from < whole ? wrappedEnd(from, to, whole) : to);
        }
    }

    /** A token of Slack or GitLab, whose parts dashes join. */
    int dashed(int from, int to) {
        int end = to;
        while (Chars.isWord(view.at(end)) || view.at(end) == '-' || view.at(end) == '.') {
            end++;
        }
        boolean joined = view.at(to) == '-' || view.at(to) == '.';
        return joined && end - from >= SHORTEST ? mask(from, end) : to;
    }

    /** What follows the kind of an incoming webhook of Slack. */
    int hook(int from) {
        int path = from + SLACK_HOOKS.length();
        while (Chars.isAlphanumeric(view.at(path))) {
            path++;
        }
        return view.at(path) == '/' ? mask(path + 1, view.urlEnd(path + 1)) : path;
    }

    private int mask(int from, int to) {
        spans.add(view, from, to);
        return to;
    }

    /** Where a word of this whole length ends that a console broke over several lines; the given end when it did not. */
    private int wrappedEnd(int from, int to, int whole) {
        int end = to;
        int had = to - from;
        for (int line = 0; had < whole; line++) {
            int next = view.afterWrap(end);
            int stop = next;
            while (isPiece(view.at(stop), whole) && stop - next <= whole - had) {
                stop++;
            }
            boolean fits = next > end && stop > next && stop - next <= whole - had && !Chars.isWord(view.at(stop));
            if (line == MOST_BREAKS || !fits) {
                return to;
            }
            had += stop - next;
            end = stop;
        }
        return end;
    }

    private static boolean isPiece(char c, int whole) {
        return whole == KEY ? Chars.isHex(c) : Chars.isWord(c) && c != '•';
    }
}
