package dev.magentokeys.teams;

import dev.magentokeys.conversation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands over the buttons.
 *
 * @param text its paragraphs, with a blank line between them
 * @param command of the step that is to be ticked off
 * @param step whether it is a step, and the first button ticks it off
 */
record Question(String text, Optional<String> command, boolean step) {

    static final Question NONE = new Question("", Optional.empty(), false);

    /** In characters; what is longer is told, not asked. */
    private static final int LONGEST = 600;

    private static final String BETWEEN = "\n\n";

    /**
     * The next step, which stays in its list too; without one the last paragraphs, which are taken out. A list that only says again
     * what was ticked off is taken out as well: it stands further up in the chat.
     */
    static Question takenFrom(List<Part> told) {
        return openStep(told).map(step -> of(step, told)).orElseGet(() -> {
            if (!told.isEmpty() && isTickable(told.get(told.size() - 1))) {
                told.remove(told.size() - 1);
            }
            return lastParagraphs(told);
        });
    }

    /** The same paragraphs, one by one. */
    static Stream<String> paragraphs(String text) {
        return Stream.of(text.split(BETWEEN));
    }

    private static Optional<Part.Step> openStep(List<Part> told) {
        return told.stream()
                .filter(Question::isTickable)
                .flatMap(part -> ((Part.Steps) part).steps().stream())
                .filter(step -> !step.done())
                .findFirst();
    }

    private static boolean isTickable(Part part) {
        return part instanceof Part.Steps steps && steps.tickable();
    }

    /** A paragraph that already says the whole step is taken instead, and makes its list needless. */
    private static Question of(Part.Step step, List<Part> told) {
        Optional<Part> said = told.stream()
                .filter(part -> part instanceof Part.Paragraph paragraph
                        && !step.text().isBlank()
                        && paragraph.text().contains(step.text()))
                .findFirst();
        said.ifPresent(paragraph -> {
            told.remove(paragraph);
            told.removeIf(Question::isTickable);
        });
        String text = said.map(part -> ((Part.Paragraph) part).text())
                .orElseGet(() -> "**" + step.number() + ".** " + step.text());
        return new Question(text, step.command(), true);
    }

    private static Question lastParagraphs(List<Part> told) {
        List<String> last = new ArrayList<>();
        int room = LONGEST;
        while (!told.isEmpty() && told.get(told.size() - 1) instanceof Part.Paragraph paragraph) {
            room -= paragraph.text().length();
            if (room < 0 && !last.isEmpty()) {
                break;
            }
            last.add(0, paragraph.text());
            told.remove(told.size() - 1);
        }
        return new Question(String.join(BETWEEN, last), Optional.empty(), false);
    }
}
