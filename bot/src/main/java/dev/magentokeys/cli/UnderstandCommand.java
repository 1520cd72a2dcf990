package dev.magentokeys.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.json.Json;
import dev.magentokeys.json.ReplyJson;
import dev.magentokeys.measuring.BadLabelException;
import dev.magentokeys.measuring.Labelled;
import dev.magentokeys.measuring.LabelledFile;
import dev.magentokeys.measuring.Measuring;
import dev.magentokeys.measuring.Tally;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.understanding.Doubt;
import dev.magentokeys.understanding.Guide;
import dev.magentokeys.understanding.Understanding;
import dev.magentokeys.understanding.Understood;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how single messages are understood; for people who write lexicons and tests. */
@Command(
        name = "understand",
        mixinStandardHelpOptions = true,
        description =
                "Show how messages are understood, one a line: plain text, or {\"text\":…,\"asked\":…,\"locale\":…}.")
public final class UnderstandCommand implements Callable<Integer> {

    private static final int BAD_INPUT = 2;

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--measure",
            paramLabel = "FILE",
            arity = "1..*",
            description = "labelled messages, JSON lines; prints how well they are understood, by language")
    private List<Path> labelled = List.of();

    @Option(names = "--misses", description = "with --measure: list the messages that are not understood exactly")
    private boolean misses;

    private final Supplier<Understanding> understandings;
    private final Function<String, Masked> masker;
    private final Terminal terminal;

    public UnderstandCommand(Supplier<Understanding> understandings, Function<String, Masked> masker) {
        this(understandings, masker, Terminal.standard());
    }

    UnderstandCommand(Supplier<Understanding> understandings, Function<String, Masked> masker, Terminal terminal) {
        this.understandings = understandings;
        this.masker = masker;
        this.terminal = terminal;
    }

    private record Asked(String text, Optional<FactName> asked, Optional<Language> locale) {}

    @Override
    public Integer call() throws IOException {
        return labelled.isEmpty() ? converse() : measure();
    }

    private int measure() {
        List<Labelled> messages = new ArrayList<>();
        for (Path file : labelled) {
            try {
                messages.addAll(LabelledFile.read(Files.readAllLines(file)));
            } catch (BadLabelException bad) {
                System.err.println(file + ", " + bad.getMessage());
                return BAD_INPUT;
            } catch (IOException unreadable) {
                System.err.printf("Cannot read %s. [Hint: check its name, and that it is UTF-8]%n", file);
                return BAD_INPUT;
            }
        }
        Map<Language, Tally> tallies = new Measuring(understandings.get(), masker).of(messages);
        List<String> lines = output.format == Format.JSON
                ? MeasureReport.json(tallies, misses)
                : MeasureReport.text(tallies, misses);
        lines.forEach(terminal::line);
        return 0;
    }

    private int converse() throws IOException {
        Understanding understanding = understandings.get();
        for (Optional<String> line = terminal.read(); line.isPresent(); line = terminal.read()) {
            Asked asked = read(line.orElseThrow());
            Masked masked = masker.apply(asked.text());
            Understood understood = understanding.read(masked.text(), asked.asked(), asked.locale());
            terminal.line(output.format == Format.JSON ? json(understood, masked.count()) : text(understood));
        }
        return 0;
    }

    private Asked read(String line) {
        try {
            JsonNode json = Json.read(line);
            if (json.isTextual()) {
                return new Asked(json.textValue(), Optional.empty(), output.locale);
            }
            if (json.isObject() && json.path("text").isTextual()) {
                return new Asked(
                        json.path("text").textValue(),
                        FactName.byId(json.path("asked").asText("")),
                        Language.byTag(json.path("locale").asText("")).or(() -> output.locale));
            }
            return new Asked(line, Optional.empty(), output.locale);
        } catch (JsonProcessingException plain) {
            return new Asked(line, Optional.empty(), output.locale);
        }
    }

    private static String json(Understood understood, int redactions) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("locale", understood.language().tag())
                .put("act", understood.act().id());
        ObjectNode facts = node.putObject("facts");
        understood.facts().stream()
                .filter(finding -> !finding.name().isDetail())
                .forEach(finding -> facts.put(finding.name().id(), finding.value()));
        understood.facts().stream()
                .filter(finding -> finding.name() == FactName.FAILING_SINCE)
                .forEach(finding -> node.put("since", finding.value()));
        understood.facts().stream()
                .filter(finding -> finding.name().isDetail() && finding.name() != FactName.FAILING_SINCE)
                .forEach(finding -> node.withObject("/log").put(finding.name().id(), finding.value()));
        understood.doubts().stream()
                .sorted()
                .forEach(doubt -> node.withArray("doubts").add(id(doubt)));
        node.put("guide", understood.guide().map(Guide::id).orElse(null));
        return ReplyJson.line(node.put("redactions", redactions));
    }

    private static String id(Doubt doubt) {
        return Ids.kebab(doubt);
    }

    private static String text(Understood understood) {
        String facts = understood.facts().stream()
                .map(finding -> "%s=%s (\"%s\")".formatted(finding.name().id(), finding.value(), finding.quote()))
                .collect(Collectors.joining(", "));
        String guide = understood.guide().map(asked -> " guide=" + asked.id()).orElse("");
        return "[%s] %s%s %s"
                .formatted(understood.language().tag(), understood.act().id(), guide, facts)
                .strip();
    }
}
