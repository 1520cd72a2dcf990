package dev.magentokeys.guides;

import dev.magentokeys.understanding.Guide;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One how-to in one language. Texts may hold the marks of a reply: {@code **name of a button or page**}.
 *
 * @param title what it is about, short enough for a button
 * @param asked the question that it answers, short enough for a button
 * @param steps in the order in which they must be taken
 * @param warning what would do harm; opens with a small letter, for it follows "Careful:"
 * @param documents where its facts are written, the main one first
 * @param read the day on which the documents said so
 */
public record GuideText(
        Guide guide,
        String title,
        String asked,
        String intro,
        List<Instruction> steps,
        Optional<String> warning,
        List<Document> documents,
        LocalDate read) {

    /** @param command something to copy; what stands in angle brackets is for the reader to fill in */
    public record Instruction(String text, Optional<String> command) {}

    /** @param title its own English title */
    public record Document(String title, String url) {}

    public GuideText {
        steps = List.copyOf(steps);
        documents = List.copyOf(documents);
        if (steps.isEmpty() || documents.isEmpty()) {
            throw new IllegalArgumentException(
                    "The guide %s has no steps or no documents [Hint: it needs one of each]".formatted(guide.id()));
        }
    }
}
