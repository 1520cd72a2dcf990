package dev.magentokeys.resources;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.magentokeys.understanding.Lexicon;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads the lexicons: for each language a folder of files, each file a map of sections to meanings to forms. */
public final class Lexicons {
    private static final List<String> FILES = List.of("talk", "things", "relations", "symptoms", "commands", "checks");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Lexicons() {}

    /** @throws UncheckedIOException when a file is missing or is not YAML of the expected shape */
    public static List<Lexicon> all() {
        return Arrays.stream(Language.values()).parallel().map(Lexicons::of).toList();
    }

    /** The lexicon of one language. */
    public static Lexicon of(Language language) {
        Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        for (String file : FILES) {
            read("/dev/magentokeys/understanding/lexicon/" + language.tag() + "/" + file + ".yml")
                    .forEach((section, senses) -> sections.computeIfAbsent(section, any -> new LinkedHashMap<>())
                            .putAll(senses));
        }
        return Lexicon.of(language, sections);
    }

    private static Map<String, Map<String, List<String>>> read(String path) {
        try (InputStream in = Lexicons.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("No lexicon " + path + " [Hint: each language has one of each file]");
            }
            return YAML.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read lexicon " + path + " [Hint: section, meaning, list of forms]", e);
        }
    }
}
