package dev.magentokeys.teams;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a reply stands in which message. A pressed card is replaced by its question and the answer, so only the question stands
 * with the buttons: a verdict, its proof, its steps and what is to be copied are never taken away by a press.
 *
 * @param told stays whatever is pressed
 * @param asked stands over the choices
 */
record Layout(List<Part> told, List<Part.Form> forms, List<Part> asked, List<Part.Choice> choices) {

    /** In characters; what is longer is told, not asked. */
    private static final int LONGEST_QUESTION = 600;

    static Layout of(Reply reply) {
        List<Part> told = new ArrayList<>();
        List<Part.Form> forms = new ArrayList<>();
        List<Part.Choice> choices = new ArrayList<>();
        for (Part part : reply.parts()) {
            if (part instanceof Part.Choices offered) {
                choices.addAll(offered.choices());
            } else if (part instanceof Part.Form form) {
                forms.add(form);
            } else {
                told.add(part);
            }
        }
        List<Part> asked = choices.isEmpty() ? List.of() : asked(told);
        return new Layout(told, forms, asked, choices);
    }

    /** Takes the question out of what is told: the step to tick off, or else the last paragraphs. */
    private static List<Part> asked(List<Part> told) {
        Optional<Part.Step> open = told.stream()
                .filter(part -> part instanceof Part.Steps steps && steps.tickable())
                .flatMap(part -> ((Part.Steps) part).steps().stream())
                .filter(step -> !step.done())
                .findFirst();
        return open.map(step -> List.<Part>of(new Part.Steps(List.of(step), true)))
                .orElseGet(() -> lastParagraphs(told));
    }

    private static List<Part> lastParagraphs(List<Part> told) {
        List<Part> last = new ArrayList<>();
        int room = LONGEST_QUESTION;
        while (!told.isEmpty() && told.get(told.size() - 1) instanceof Part.Paragraph paragraph) {
            room -= paragraph.text().length();
            if (room < 0 && !last.isEmpty()) {
                break;
            }
            last.add(0, told.remove(told.size() - 1));
        }
        return last;
    }

    /** What was asked, with its marks, in one text. */
    String question() {
        List<String> texts = new ArrayList<>();
        for (Part part : asked) {
            if (part instanceof Part.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (part instanceof Part.Steps steps) {
                steps.steps().forEach(step -> texts.add("**" + step.number() + ".** " + step.text()));
            }
        }
        return String.join("\n\n", texts);
    }
}
