package dev.magentokeys.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The few sentences of a chat edge in one language: those that all edges share, and its own. */
public final class Texts {

    private final Properties texts = new Properties();

    private Texts(Class<?> edge, Language language) {
        load(Texts.class, language);
        load(edge, language);
    }

    /** Reads {@code words_<tag>.properties} beside this class and beside the edge's, for every language. */
    public static Map<Language, Texts> beside(Class<?> edge) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> new Texts(edge, language),
                        (one, other) -> one,
                        () -> new EnumMap<>(Language.class)));
    }

    private void load(Class<?> room, Language language) {
        String file = "words_" + language.tag() + ".properties";
        try (InputStream stream = room.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file + " [Hint: every language needs one]");
            }
            texts.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** @throws IllegalArgumentException when this language lacks the text */
    public String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text '" + key + "' [Hint: add it to every language]");
        }
        return text;
    }
}
