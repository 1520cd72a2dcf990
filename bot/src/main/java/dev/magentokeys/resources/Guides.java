package dev.magentokeys.resources;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.magentokeys.guides.GuideText;
import dev.magentokeys.guides.GuideText.Document;
import dev.magentokeys.guides.GuideText.Instruction;
import dev.magentokeys.guides.Guidebook;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The guides: {@code guides.yml} holds what is the same in every language (documents, the day they were read, commands by the
 * number of their step), {@code guides_<language>.yml} the words.
 */
public final class Guides {
    private static final String FOLDER = "/dev/magentokeys/guides/";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Guides() {}

    private record Shared(Map<String, Document> documents, Map<String, Facts> guides) {}

    private record Facts(
            String read, List<String> documents, @Nullable Map<Integer, String> commands) {}

    private record Words(
            String title,
            String asked,
            String intro,
            List<String> steps,
            @Nullable String warning) {}

    /**
     * @throws UncheckedIOException when a file is missing or is not YAML of the expected shape
     * @throws IllegalArgumentException when the languages do not have the same guides, or a command belongs to no step
     */
    public static Guidebook load() {
        Shared shared = read("guides.yml", new TypeReference<>() {});
        Map<Language, List<GuideText>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Words> words = read("guides_" + language.tag() + ".yml", new TypeReference<>() {});
            texts.put(
                    language,
                    words.entrySet().stream()
                            .map(entry -> text(entry.getKey(), entry.getValue(), shared))
                            .toList());
        }
        return new Guidebook(texts);
    }

    private static GuideText text(String id, Words words, Shared shared) {
        Guide guide = Guide.byId(id).orElseThrow(() -> missing("guide of that name", id));
        Facts facts =
                Optional.ofNullable(shared.guides().get(id)).orElseThrow(() -> missing("entry in guides.yml", id));
        List<Document> documents = facts.documents().stream()
                .map(name -> Optional.ofNullable(shared.documents().get(name))
                        .orElseThrow(() -> missing("document " + name, id)))
                .toList();
        return new GuideText(
                guide,
                words.title(),
                words.asked(),
                words.intro(),
                steps(id, words.steps(), Optional.ofNullable(facts.commands()).orElse(Map.of())),
                Optional.ofNullable(words.warning()),
                documents,
                LocalDate.parse(facts.read()));
    }

    private static List<Instruction> steps(String id, List<String> texts, Map<Integer, String> commands) {
        List<Instruction> steps = new ArrayList<>();
        for (String text : texts) {
            steps.add(new Instruction(text, Optional.ofNullable(commands.get(steps.size() + 1))));
        }
        if (commands.keySet().stream().anyMatch(number -> number < 1 || number > texts.size())) {
            throw missing("step for one of its commands", id);
        }
        return steps;
    }

    private static IllegalArgumentException missing(String what, String id) {
        return new IllegalArgumentException("There is no %s for '%s' [Hint: see %s]".formatted(what, id, FOLDER));
    }

    private static <T> T read(String file, TypeReference<T> shape) {
        try (InputStream in = Guides.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("No " + FOLDER + file + " [Hint: the jar was built without its resources]");
            }
            return YAML.readValue(in, shape);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " [Hint: see the guides of another language]", e);
        }
    }
}
