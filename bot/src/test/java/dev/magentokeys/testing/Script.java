package dev.magentokeys.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A conversation kept as data in {@code conversations/*.yml}: what a person sends, in four languages side by side, and what must
 * come of it in every one of them.
 *
 * @param name the file's name without its ending
 * @param questions how many questions the bot puts before its first verdict
 */
public record Script(String name, String about, List<Step> steps, int questions) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String FOLDER = "/conversations";
    private static final String LOGS = "/dev/magentokeys/evidence/logs/";

    /**
     * One message and what is expected after it.
     *
     * @param said the words by language, with the log below them where there is one; empty when something was pressed or filled in
     * @param asks the fact that is asked for; empty when the step expects nothing of it
     * @param facts some of the facts that are known by now
     */
    public record Step(
            Map<Language, String> said,
            Optional<String> press,
            Map<String, String> form,
            Optional<String> asks,
            Map<String, String> facts,
            Optional<Ending> verdict,
            boolean done) {

        /** What an edge would make of it. */
        public Message.Content content(Language language) {
            if (press.isPresent()) {
                return new Message.Pressed(press.orElseThrow(), Optional.empty());
            }
            return form.isEmpty() ? new Message.Text(said.getOrDefault(language, "")) : new Message.Filled(form);
        }
    }

    public record Ending(String cause, String path, String certainty) {}

    public static List<Script> all() {
        try (Stream<Path> files = Files.list(Path.of(resource(FOLDER)))) {
            return files.map(Path::getFileName)
                    .map(file -> file.toString().replace(".yml", ""))
                    .sorted()
                    .map(Script::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Script named(String name) {
        JsonNode script;
        try {
            script = YAML.readTree(text(FOLDER + "/" + name + ".yml"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the script " + name, e);
        }
        List<Step> steps = StreamSupport.stream(script.required("steps").spliterator(), false)
                .map(Script::step)
                .toList();
        return new Script(
                name,
                script.required("about").asText(),
                steps,
                script.required("questions").asInt());
    }

    @Override
    public String toString() {
        return name;
    }

    private static Step step(JsonNode step) {
        return new Step(
                said(step),
                word(step, "press"),
                words(step.path("fill")),
                word(step, "asks"),
                words(step.path("facts")),
                step.has("verdict") ? Optional.of(ending(step.get("verdict"))) : Optional.empty(),
                step.path("done").asBoolean());
    }

    private static Map<Language, String> said(JsonNode step) {
        Map<Language, String> said = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String words = step.path("say").isTextual()
                    ? step.path("say").asText()
                    : step.path("say").path(language.tag()).asText();
            String log = word(step, "log").map(file -> text(LOGS + file)).orElse("");
            String whole = Stream.of(words, log)
                    .filter(part -> !part.isEmpty())
                    .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
            if (whole.isEmpty() && !step.has("press") && !step.has("fill")) {
                throw new IllegalArgumentException("A step says nothing in %s: %s".formatted(language, step));
            }
            said.put(language, whole);
        }
        return said;
    }

    private static Ending ending(JsonNode verdict) {
        return new Ending(
                verdict.required("cause").asText(),
                verdict.required("path").asText(),
                verdict.required("certainty").asText());
    }

    private static Optional<String> word(JsonNode step, String field) {
        return step.has(field) ? Optional.of(step.get(field).asText()) : Optional.empty();
    }

    private static Map<String, String> words(JsonNode node) {
        Map<String, String> words = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asText()));
        return words;
    }

    private static String text(String path) {
        try (InputStream in = Script.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.net.URI resource(String path) {
        try {
            return java.util.Objects.requireNonNull(Script.class.getResource(path), path)
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
