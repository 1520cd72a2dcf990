package dev.magentokeys.conversation;

import java.util.List;
import java.util.stream.Collectors;

/** A reply as a page of the documents shows it. */
final class Markdown {
    private Markdown() {}

    static String of(Reply reply) {
        return reply.parts().stream().map(part -> "\n" + part(part) + "\n").collect(Collectors.joining());
    }

    private static String part(Part part) {
        if (part instanceof Part.Paragraph paragraph) {
            return paragraph.text();
        }
        if (part instanceof Part.Steps steps) {
            return steps.steps().stream().map(Markdown::step).collect(Collectors.joining("\n"));
        }
        if (part instanceof Part.Choices choices) {
            return choices.choices().stream()
                    .map(choice -> "`" + choice.label() + "`")
                    .collect(Collectors.joining(" "));
        }
        if (part instanceof Part.Form form) {
            return form.title() + " "
                    + form.inputs().stream()
                            .map(input -> "`" + input.label() + "`")
                            .collect(Collectors.joining(" "));
        }
        if (part instanceof Part.Evidence evidence) {
            return evidence.title() + "\n\n" + fenced(evidence.lines());
        }
        if (part instanceof Part.Copyable copyable) {
            return copyable.title() + "\n\n" + fenced(List.of(copyable.text()));
        }
        return ((Part.Links) part)
                .links().stream()
                        .map(link -> "- [%s](%s)".formatted(link.label(), link.url()))
                        .collect(Collectors.joining("\n"));
    }

    private static String step(Part.Step step) {
        String text = "%d. %s%s".formatted(step.number(), step.done() ? "✅ " : "", step.text());
        return step.command()
                .map(command -> text + "\n\n   " + fenced(List.of(command)).replace("\n", "\n   "))
                .orElse(text);
    }

    private static String fenced(List<String> lines) {
        return "```text\n" + String.join("\n", lines) + "\n```";
    }
}
