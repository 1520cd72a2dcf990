package dev.magentokeys.guides;

import dev.magentokeys.understanding.Guide;
import dev.magentokeys.wording.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every guide in every language. */
public final class Guidebook {

    private final Map<Language, Map<Guide, GuideText>> texts = new EnumMap<>(Language.class);
    private final Map<String, Guide> byName = new HashMap<>();

    /**
     * @param texts the guides of each language, in the order in which they are listed
     * @throws IllegalArgumentException when a language lacks a guide or has one with more or fewer steps than another language
     */
    public Guidebook(Map<Language, List<GuideText>> texts) {
        for (Language language : Language.values()) {
            Map<Guide, GuideText> own = new EnumMap<>(Guide.class);
            texts.getOrDefault(language, List.of()).forEach(text -> own.put(text.guide(), text));
            this.texts.put(language, own);
        }
        Stream.of(Guide.values()).forEach(this::check);
        this.texts.values().stream()
                .flatMap(own -> own.values().stream())
                .forEach(text -> names(text).forEach(name -> byName.putIfAbsent(letters(name), text.guide())));
    }

    private void check(Guide guide) {
        int steps = of(Language.EN, guide).steps().size();
        for (Language language : Language.values()) {
            if (of(language, guide).steps().size() != steps) {
                throw new IllegalArgumentException("The guide %s has not the same steps in %s [Hint: see guides_%s.yml]"
                        .formatted(guide.id(), language, language.tag()));
            }
        }
    }

    /** @throws IllegalArgumentException when the language lacks the guide, which the constructor rules out */
    public GuideText of(Language language, Guide guide) {
        GuideText text = texts.getOrDefault(language, Map.of()).get(guide);
        if (text == null) {
            throw new IllegalArgumentException("No guide '%s' in %s [Hint: add it to guides_%s.yml]"
                    .formatted(guide.id(), language, language.tag()));
        }
        return text;
    }

    /** All guides of a language, in the order of record. */
    public List<GuideText> all(Language language) {
        return Stream.of(Guide.values()).map(guide -> of(language, guide)).toList();
    }

    /** The guide of that name: its name of record, or its title or question in any language, whatever the punctuation. */
    public Optional<Guide> named(String words) {
        return Optional.ofNullable(byName.get(letters(words)));
    }

    private static Stream<String> names(GuideText text) {
        return Stream.of(text.guide().id(), text.title(), text.asked());
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
