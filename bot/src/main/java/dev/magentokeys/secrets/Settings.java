package dev.magentokeys.secrets;

import java.util.Map;

/** Finds the values that {@code composer config http-basic.repo.example.com user password} is given on the command line. */
final class Settings {
    /** How many words after the setting's name are secrets. */
    private static final Map<String, Integer> SECRETS = Map.ofEntries(
            Map.entry("http-basic.", 2),
            Map.entry("bearer.", 1),
            Map.entry("github-oauth.", 1),
            Map.entry("gitlab-oauth.", 1),
            Map.entry("gitlab-token.", 1),
            Map.entry("bitbucket-oauth.", 2));

    private static final int LONGEST_HOST = 300;

    private final View view;
    private final Spans spans;
    private int hostEnd;

    Settings(View view, Spans spans) {
        this.view = view;
        this.spans = spans;
    }

    /** Masks the words after a setting's name when one begins here; to be asked from the start of the text to its end. */
    void at(int from) {
        if ("hbg".indexOf(Character.toLowerCase(view.at(from))) < 0) {
            return;
        }
        SECRETS.forEach((setting, words) -> {
            if (view.matches(from, setting) && hostFits(from + setting.length())) {
                values(hostEnd, words);
            }
        });
    }

    /** One end serves every setting's name inside the same word: a word of nothing but names is gone through once. */
    private boolean hostFits(int from) {
        hostEnd = from > hostEnd ? view.urlEnd(from) : hostEnd;
        return hostEnd - from < LONGEST_HOST;
    }

    private void values(int from, int words) {
        int at = from;
        for (int word = 0; word < words && (Chars.isBlank(view.at(at)) || Chars.isQuote(view.at(at))); word++) {
            while (Chars.isBlank(view.at(at)) || Chars.isQuote(view.at(at))) {
                at++;
            }
            int end = view.urlEnd(at);
            if (Chars.looksSecret(view, at, end)) {
                spans.add(view, at, end);
            }
            at = end;
        }
    }
}
