package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.wording.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The words of one language, each form with what it means. Forms are folded like messages; {@code (log|sign) in} stands
 * for both {@code log in} and {@code sign in}, and an empty alternative for leaving out.
 *
 * @param words what facts are made of
 * @param symptoms words for what goes wrong
 * @param commands what a person can tell the bot to do
 * @param tongues the names of the four languages
 * @param checks what tells, beside the answers of a check of keys, which key is meant
 * @param function small words that show the language and carry nothing else
 */
public record Lexicon(
        Language language,
        Map<String, Meaning> words,
        Map<String, Symptom> symptoms,
        Map<String, Act> commands,
        Map<String, Language> tongues,
        Map<String, KeyMark> checks,
        Map<String, Language> function) {
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    /**
     * Builds a lexicon from plain maps: section, then meaning, then forms.
     *
     * @throws IllegalArgumentException when a section or meaning is unknown, or a form has two meanings in one section
     */
    public static Lexicon of(Language language, Map<String, Map<String, List<String>>> sections) {
        return new Lexicon(
                language,
                forms(sections, "words", Meaning::byId),
                forms(sections, "symptoms", Symptom::byId),
                forms(sections, "commands", Lexicon::act),
                forms(sections, "tongues", Language::byTag),
                forms(sections, "checks", KeyMark::byId),
                forms(sections, "function", any -> Optional.of(language)));
    }

    private static Optional<Act> act(String id) {
        return java.util.Arrays.stream(Act.values())
                .filter(act -> act.id().equals(id))
                .findFirst();
    }

    private static <T> Map<String, T> forms(
            Map<String, Map<String, List<String>>> sections, String section, Function<String, Optional<T>> sense) {
        Map<String, T> senses = new HashMap<>();
        List<String> doubts = new ArrayList<>();
        sections.getOrDefault(section, Map.of()).forEach((id, forms) -> {
            T meant = sense.apply(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Unknown meaning '%s' in %s [Hint: names are those of the enums, in kebab case]"
                                    .formatted(id, section)));
            forms.stream().flatMap(form -> expand(form).stream()).forEach(form -> {
                T other = senses.put(form, meant);
                if (other != null && other != meant) {
                    doubts.add("'%s' means both %s and %s".formatted(form, other, meant));
                }
            });
        });
        if (!doubts.isEmpty()) {
            throw new IllegalArgumentException("In %s: %s [Hint: one meaning a form; use a longer phrase]"
                    .formatted(section, String.join("; ", doubts)));
        }
        List.copyOf(senses.entrySet())
                .forEach(form ->
                        Variants.of(form.getKey()).forEach(typed -> senses.putIfAbsent(typed, form.getValue())));
        return Map.copyOf(senses);
    }

    /** All forms that a form with alternatives stands for, folded. */
    static List<String> expand(String form) {
        List<String> forms = new ArrayList<>();
        expand(Normaliser.normalise(form), forms);
        return forms.stream()
                .map(folded -> folded.contains("  ") ? SPACES.matcher(folded).replaceAll(" ") : folded)
                .map(String::strip)
                .filter(folded -> !folded.isEmpty())
                .distinct()
                .toList();
    }

    private static void expand(String form, List<String> forms) {
        int close = form.indexOf(')');
        int open = close < 0 ? -1 : form.lastIndexOf('(', close);
        if (open < 0) {
            forms.add(form);
            return;
        }
        for (String alternative : form.substring(open + 1, close).split("\\|", -1)) {
            expand(form.substring(0, open) + alternative + form.substring(close + 1), forms);
        }
    }
}
