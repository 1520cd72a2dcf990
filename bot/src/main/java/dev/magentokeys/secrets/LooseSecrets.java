package dev.magentokeys.secrets;

/** Finds the secrets of running text: keys and tokens by their shape, other values by the word or sign before them. */
final class LooseSecrets {
    private final View view;
    private final NamedSecrets named;
    private final Settings settings;
    private final UserInfo users;
    private final Tokens tokens;

    LooseSecrets(View view, Spans spans) {
        this.view = view;
        this.named = new NamedSecrets(view, spans);
        this.settings = new Settings(view, spans);
        this.users = new UserInfo(view, spans);
        this.tokens = new Tokens(view, spans);
    }

    void find() {
        for (int at = 0; at < view.length(); ) {
            at = Chars.isWord(view.at(at)) ? word(at) : sign(at, view.at(at));
        }
    }

    private int sign(int at, char c) {
        if (c == ':' && view.matches(at, "://")) {
            users.inAddress(at + 3);
        } else if (c == ':' || c == '=') {
            return named.valueAfter(at);
        } else if (c == '-') {
            users.afterOption(at);
        }
        return at + 1;
    }

    /** Looks at a word and returns where to read on. */
    private int word(int from) {
        int to = from;
        boolean hex = true;
        int gitHub = -1;
        while (Chars.isWord(view.at(to))) {
            hex &= Chars.isHex(view.at(to));
            gitHub = gitHub < 0 && tokens.isGitHubPrefix(from, to) ? to - 3 : gitHub;
            to++;
        }
        if (hex) {
            tokens.key(from, to);
        } else if (gitHub >= 0) {
            tokens.gitHub(gitHub, to);
        } else if (view.matches(from, "github_pat_")) {
            tokens.fineGrained(from, to);
        } else if (tokens.isOurs(from, to)) {
            tokens.ours(from, to);
        } else {
            return wordWithTail(from, to);
        }
        return to;
    }

    private int wordWithTail(int from, int to) {
        if (view.matches(from, "xox") || view.matches(from, "xapp-") || view.matches(from, "glpat-")) {
            return tokens.dashed(from, to);
        }
        if (view.matches(from, Tokens.SLACK_HOOKS)) {
            return tokens.hook(from);
        }
        if (view.matches(from, "bearer") || view.matches(from, "basic")) {
            named.scheme(to);
        }
        settings.at(from);
        return to;
    }
}
