package dev.magentokeys.teams;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a reply stands in which message. A pressed card is replaced by its question and the answer, so only the question stands
 * with the buttons: a verdict, its proof, its steps and what is to be copied are never taken away by a press.
 *
 * @param told stays whatever is pressed
 * @param asked stands over the choices, with the two marks of neutral texts
 */
record Layout(List<Part> told, List<Part.Form> forms, Question asked, List<Part.Choice> choices) {

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
        Question asked = choices.isEmpty() ? Question.NONE : Question.takenFrom(told);
        return new Layout(told, forms, asked, choices);
    }
}
