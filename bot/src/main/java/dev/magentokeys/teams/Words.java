package dev.magentokeys.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The few sentences of this edge, in one language. */
final class Words {

    private static final Map<Language, Words> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(), Words::new, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    private final Properties texts = new Properties();

    private Words(Language language) {
        String file = "words_" + language.tag() + ".properties";
        try (InputStream stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file + " [Hint: every language needs one]");
            }
            texts.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** @throws IllegalArgumentException when this language lacks the text */
    String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text '" + key + "' [Hint: add it to every language]");
        }
        return text;
    }
}
