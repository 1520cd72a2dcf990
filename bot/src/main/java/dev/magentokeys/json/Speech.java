package dev.magentokeys.json;

import dev.magentokeys.conversation.Part;
import java.util.List;
import java.util.stream.Stream;

/** What a reply says as plain strings in reading order; choices are not among them, they have their own place. */
final class Speech {

    private Speech() {}

    static List<String> of(List<Part> parts) {
        return parts.stream().flatMap(Speech::lines).toList();
    }

    private static Stream<String> lines(Part part) {
        if (part instanceof Part.Paragraph paragraph) {
            return Stream.of(Marks.plain(paragraph.text()));
        }
        if (part instanceof Part.Steps steps) {
            return steps.steps().stream().map(Speech::step);
        }
        if (part instanceof Part.Form form) {
            return Stream.of(block(
                    form.title(), form.inputs().stream().map(input -> "- " + Marks.plain(input.label()))));
        }
        if (part instanceof Part.Evidence evidence) {
            return Stream.of(block(evidence.title(), evidence.lines().stream()));
        }
        if (part instanceof Part.Copyable copyable) {
            return Stream.of(block(copyable.title(), Stream.of(copyable.text())));
        }
        if (part instanceof Part.Links links) {
            return links.links().stream().map(link -> Marks.plain(link.label()) + ": " + link.url());
        }
        return Stream.empty();
    }

    private static String step(Part.Step step) {
        String said = step.number() + ". " + Marks.plain(step.text());
        return step.command().map(command -> said + "\n" + command).orElse(said);
    }

    private static String block(String title, Stream<String> lines) {
        return String.join(
                "\n", Stream.concat(Stream.of(Marks.plain(title)), lines).toList());
    }
}
