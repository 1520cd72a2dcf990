package dev.magentokeys.understanding;

import dev.magentokeys.wording.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the language of a message: Chinese characters show Chinese; else each word votes for the languages that know it,
 * and letters that only one language uses vote too. A tie shows nothing.
 */
final class LanguageGuess {
    private static final String SWEDISH = "\u00E5\u00E4\u00F6";
    private static final String ITALIAN = "\u00E0\u00E8\u00EC\u00F2\u00F9";
    private static final double LETTER_WEIGHT = 1.5;

    private final Map<String, Set<Language>> words = new HashMap<>();

    LanguageGuess(Collection<Lexicon> lexicons) {
        for (Lexicon lexicon : lexicons) {
            Stream.of(lexicon.words(), lexicon.symptoms(), lexicon.commands(), lexicon.function())
                    .flatMap(layer -> layer.keySet().stream())
                    .flatMap(form -> Tokens.of(form).stream())
                    .filter(word -> word.chars().allMatch(Character::isLetter))
                    .forEach(word -> words.computeIfAbsent(word, any -> EnumSet.noneOf(Language.class))
                            .add(lexicon.language()));
        }
    }

    Tongue of(Text text, Optional<Language> spoken) {
        Map<Language, Double> votes = new EnumMap<>(Language.class);
        if (text.chars().chars().anyMatch(c -> Han.is((char) c))) {
            return new Tongue(Language.ZH_HANT, true);
        }
        Tokens.of(text.chars()).forEach(token -> vote(token, votes));
        double most = votes.values().stream().max(Double::compare).orElse(0.0);
        List<Language> leaders = votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (leaders.size() == 1) {
            return new Tongue(leaders.get(0), true);
        }
        Language fallback = leaders.isEmpty() ? Language.EN : leaders.get(0);
        return new Tongue(
                spoken.filter(told -> leaders.isEmpty() || leaders.contains(told))
                        .orElse(fallback),
                false);
    }

    private void vote(String token, Map<Language, Double> votes) {
        Set<Language> known = words.getOrDefault(token, Set.of());
        known.forEach(language -> votes.merge(language, 1.0 / known.size(), Double::sum));
        if (token.chars().anyMatch(c -> SWEDISH.indexOf(c) >= 0)) {
            votes.merge(Language.SV, LETTER_WEIGHT, Double::sum);
        }
        if (token.chars().anyMatch(c -> ITALIAN.indexOf(c) >= 0)) {
            votes.merge(Language.IT, LETTER_WEIGHT, Double::sum);
        }
    }
}
