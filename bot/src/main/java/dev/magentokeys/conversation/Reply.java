package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Status;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the bot says in one turn: one message.
 *
 * @param turn counts from 1
 * @param asks the fact that the open question is mainly for
 * @param learned the facts that this turn's message gave or changed
 * @param facts all that is known, in the words of the reader's language
 * @param guide the how-to that was spoken, by its name of record
 * @param done the conversation has ended; the next message starts a new one
 */
public record Reply(
        int turn,
        Language language,
        List<Part> parts,
        Optional<FactName> asks,
        List<FactName> learned,
        List<ShownFact> facts,
        List<ShownCause> causes,
        Optional<Verdict> verdict,
        Optional<String> guide,
        boolean done) {

    /** @param label the fact's name for people; {@code shown} its value for people */
    public record ShownFact(Finding finding, String label, String shown) {}

    public record ShownCause(Cause cause, Status status, String label) {}

    /** The same with these paragraphs before it: what only an edge can say. */
    public Reply after(List<String> paragraphs) {
        List<Part> all = Stream.concat(paragraphs.stream().map(Part.Paragraph::new), parts.stream())
                .toList();
        return saying(all);
    }

    /** These parts in place of its own, of a turn that was not taken. */
    public Reply beside(int openTurn, List<Part> others) {
        return new Reply(
                openTurn,
                language,
                others,
                Optional.empty(),
                List.of(),
                facts,
                causes,
                verdict,
                Optional.empty(),
                false);
    }

    /** The same turn in other parts. */
    public Reply saying(List<Part> others) {
        return new Reply(turn, language, others, asks, learned, facts, causes, verdict, guide, done);
    }

    /** What is to be filled in; empty when nothing. */
    public Optional<Part.Form> form() {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Form form ? Stream.of(form) : Stream.empty())
                .findFirst();
    }

    /** The buttons on offer, empty when the reply has none. */
    public List<Part.Choice> choices() {
        return choices(parts);
    }

    static List<Part.Choice> choices(List<Part> parts) {
        return parts.stream()
                .filter(Part.Choices.class::isInstance)
                .flatMap(part -> ((Part.Choices) part).choices().stream())
                .toList();
    }
}
