package dev.magentokeys.teams;

import dev.magentokeys.chat.Texts;
import dev.magentokeys.conversation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows the parts of a reply that are only read. */
final class Prose {

    private final Texts words;

    Prose(Texts words) {
        this.words = words;
    }

    List<Piece> of(List<Part> parts) {
        return parts.stream().flatMap(part -> of(part).stream()).toList();
    }

    private List<Piece> of(Part part) {
        if (part instanceof Part.Paragraph paragraph) {
            return Piece.text(paragraph.text());
        } else if (part instanceof Part.Steps steps) {
            return steps.steps().stream().flatMap(step -> of(step).stream()).toList();
        } else if (part instanceof Part.Evidence evidence) {
            return titled(evidence.title(), Piece.box(String.join("\n", evidence.lines())));
        } else if (part instanceof Part.Copyable copyable) {
            return titled(copyable.title(), Piece.code(copyable.text()));
        } else if (part instanceof Part.Links links) {
            return links.links().stream().map(Piece::link).toList();
        }
        throw new IllegalArgumentException("No way to show a %s [Hint: add it to Prose]"
                .formatted(part.getClass().getSimpleName()));
    }

    private static List<Piece> titled(String title, List<Piece> pieces) {
        return Stream.concat(Stream.of(Piece.heading(title)), pieces.stream()).toList();
    }

    private List<Piece> of(Part.Step step) {
        List<Piece> pieces = new ArrayList<>(Piece.text(line(step)));
        step.command().map(Piece::box).ifPresent(pieces::addAll);
        return pieces;
    }

    private String line(Part.Step step) {
        return "**%d.** %s%s".formatted(step.number(), step.done() ? words.get("step.done") + " " : "", step.text());
    }
}
