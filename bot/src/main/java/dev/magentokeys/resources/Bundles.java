package dev.magentokeys.resources;

import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The message bundles, one a language. */
public final class Bundles {
    private Bundles() {}

    public static Phrases phrases() {
        return phrases("/dev/magentokeys/wording/messages_");
    }

    /** What the bot says of alerts and transfers, with the words of the conversation for symptoms and causes. */
    public static Phrases ofAlerts() {
        return phrases("/dev/magentokeys/wording/messages_", "/dev/magentokeys/alerts/messages_");
    }

    /** What is said about the directory. */
    public static Phrases bookkeeping() {
        return phrases("/dev/magentokeys/bookkeeping/words_");
    }

    private static Phrases phrases(String... prefixes) {
        Map<Language, Map<String, String>> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            for (String prefix : prefixes) {
                all.putAll(read(prefix + language.tag() + ".properties"));
            }
            bundles.put(language, all);
        }
        return new Phrases(bundles);
    }

    private static Map<String, String> read(String name) {
        Map<String, String> messages = new HashMap<>();
        try (InputStream stream = Bundles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing " + name + " [Hint: the jar was built without its resources]");
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            properties.forEach((key, value) -> messages.put((String) key, (String) value));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + name + " [Hint: the jar may be damaged]", failure);
        }
        return messages;
    }
}
