package dev.magentokeys.understanding;

import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the forms of one layer of all lexicons in a text: whole words, the longest form at each place.
 *
 * <ol>
 *   <li>from each place where a word may begin, all forms that stand there are hits,
 *   <li>hits that end inside a word fall away, so do short words of another language,
 *   <li>longer hits beat shorter ones within them.
 * </ol>
 */
final class Spotter<T> {
    /** Up to so many letters a word of one language is too often a word of another ("a", "da", "men", "om"). */
    private static final int SHORT = 3;

    private final Forms<Map<Language, T>> forms;

    Spotter(Map<Language, Map<String, T>> formsByLanguage) {
        Map<String, Map<Language, T>> senses = new HashMap<>();
        formsByLanguage.forEach((language, forms) ->
                forms.forEach((form, sense) -> senses.computeIfAbsent(form, any -> new EnumMap<>(Language.class))
                        .put(language, sense)));
        forms = new Forms<>(senses);
    }

    /** All forms that are in the text, in order, none overlapping; the language of the text settles ties. */
    List<Term<T>> in(Text text, Tongue tongue) {
        List<Term<T>> hits = new ArrayList<>();
        String chars = text.chars();
        for (int at = 0; at < chars.length(); at++) {
            int begin = at;
            if (mayBegin(chars, begin)) {
                forms.beginningAt(begin, chars, (end, senses) -> {
                    if (mayEnd(chars, end)) {
                        pick(senses, begin, end, tongue, hits);
                    }
                });
            }
        }
        return longest(text, hits);
    }

    private void pick(Map<Language, T> senses, int begin, int end, Tongue tongue, List<Term<T>> hits) {
        T own = senses.get(tongue.language());
        if (own != null) {
            hits.add(new Term<>(own, tongue.language(), begin, end));
        } else if (end - begin > SHORT || !tongue.sure() || senses.containsKey(Language.ZH_HANT)) {
            Map.Entry<Language, T> other = senses.entrySet().iterator().next();
            hits.add(new Term<>(other.getValue(), other.getKey(), begin, end));
        }
    }

    private List<Term<T>> longest(Text text, List<Term<T>> hits) {
        List<Term<T>> kept = new ArrayList<>();
        hits.sort(Comparator.comparingInt((Term<T> hit) -> hit.start()).thenComparing(hit -> -hit.end()));
        for (int at = 0; at < hits.size(); at++) {
            Term<T> hit = hits.get(at);
            Term<T> last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || hit.start() >= last.end() || share(text, last, hit)) {
                kept.add(hit);
            } else if (hit.length() > last.length()) {
                kept.remove(kept.size() - 1);
                kept.addAll(shorter(hits.subList(0, at), last, hit));
                kept.add(hit);
            }
        }
        return kept;
    }

    /** "Still running with" is both "still running" and "running with"; in Chinese such a chain is chance. */
    private boolean share(Text text, Term<T> last, Term<T> hit) {
        return hit.end() > last.end()
                && hit.start() > last.start()
                && !Han.is(text.chars().charAt(hit.start()));
    }

    /** What begins where a beaten hit begins and ends before the hit that beat it: in 放在哪裡, 放 once 在哪裡 has beaten 放在. */
    private List<Term<T>> shorter(List<Term<T>> before, Term<T> beaten, Term<T> winner) {
        List<Term<T>> found = List.of();
        for (int at = before.size() - 1; at >= 0 && before.get(at).start() >= beaten.start(); at--) {
            Term<T> hit = before.get(at);
            if (hit.start() == beaten.start() && hit.end() <= winner.start()) {
                found = List.of(hit);
            }
        }
        return found;
    }

    static boolean isWhole(String chars, int begin, int end) {
        return mayBegin(chars, begin) && mayEnd(chars, end);
    }

    private static boolean mayBegin(String chars, int at) {
        return at == 0 || !isLetter(chars.charAt(at)) || !isLetter(chars.charAt(at - 1));
    }

    private static boolean mayEnd(String chars, int at) {
        return at == chars.length() || !isLetter(chars.charAt(at - 1)) || !isLetter(chars.charAt(at));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && !Han.is(c);
    }
}
