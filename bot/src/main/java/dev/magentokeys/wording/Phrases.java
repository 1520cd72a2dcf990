package dev.magentokeys.wording;

import com.ibm.icu.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every message of the bot, by key and language, in ICU MessageFormat. Thread-safe. */
public final class Phrases {

    private final Map<Language, Map<String, String>> bundles;
    private final Map<Language, Map<String, Phrase>> parsed = new EnumMap<>(Language.class);

    /** @param whole what a message without blanks says, which is the same each time */
    private record Phrase(MessageFormat format, Optional<String> whole) {

        static Phrase of(MessageFormat format) {
            boolean fixed = format.getArgumentNames().isEmpty();
            return new Phrase(format, fixed ? Optional.of(format.format(Map.of())) : Optional.empty());
        }

        String say(Map<String, ?> blanks) {
            return whole.orElseGet(() -> filled(blanks));
        }

        private String filled(Map<String, ?> blanks) {
            synchronized (format) {
                return format.format(blanks);
            }
        }
    }

    /** People's own words, without the two marks that texts may hold. */
    public static String plain(String words) {
        return words.replace("*", "").replace("`", "’");
    }

    /** @throws IllegalArgumentException when a language has no bundle */
    public Phrases(Map<Language, Map<String, String>> bundles) {
        this.bundles = new EnumMap<>(bundles);
        for (Language language : Language.values()) {
            if (!bundles.containsKey(language)) {
                throw new IllegalArgumentException(
                        "No messages for %s [Hint: add messages_%s.properties]".formatted(language, language.tag()));
            }
            parsed.put(language, new ConcurrentHashMap<>());
        }
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /**
     * The message with its blanks filled.
     *
     * @throws IllegalArgumentException when there is no such message
     */
    public String say(Language language, String key, Map<String, ?> blanks) {
        return phrase(language, key).say(blanks);
    }

    /**
     * Whether the message has blanks to fill.
     *
     * @throws IllegalArgumentException when there is no such message
     */
    public boolean hasBlanks(Language language, String key) {
        return phrase(language, key).whole().isEmpty();
    }

    private Phrase phrase(Language language, String key) {
        return of(parsed, language).computeIfAbsent(key, wanted -> parse(language, wanted));
    }

    public boolean has(Language language, String key) {
        return of(bundles, language).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return of(bundles, language).keySet();
    }

    private Phrase parse(Language language, String key) {
        String pattern = of(bundles, language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message '%s' in %s [Hint: add it to messages_%s.properties]"
                    .formatted(key, language, language.tag()));
        }
        return Phrase.of(new MessageFormat(pattern, language.locale()));
    }

    private static <T> T of(Map<Language, T> byLanguage, Language language) {
        T value = byLanguage.get(language);
        if (value == null) {
            throw new IllegalStateException("No bundle for " + language + " [Hint: the constructor checks this]");
        }
        return value;
    }
}
