package dev.magentokeys.cli;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Form;
import dev.magentokeys.conversation.Part.Steps;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.json.ReplyJson;
import java.util.List;

/** A reply as plain text: what it says, then its buttons by number. */
final class PlainReply {
    private PlainReply() {}

    static String of(Reply reply) {
        StringBuilder text = new StringBuilder("\n");
        ReplyJson.say(reply).forEach(line -> text.append(line).append("\n\n"));
        for (Part part : reply.parts()) {
            if (part instanceof Steps steps) {
                commands(steps, text);
            } else if (part instanceof Form form) {
                form(form, text);
            } else if (part instanceof Choices choices) {
                choices(choices.choices(), text);
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void commands(Steps steps, StringBuilder text) {
        steps.steps().stream()
                .filter(step -> step.command().isPresent())
                .forEach(step -> text.append(
                        "   %d.  $ %s%n".formatted(step.number(), step.command().orElseThrow())));
        text.append('\n');
    }

    private static void form(Form form, StringBuilder text) {
        form.inputs()
                .forEach(input -> text.append("   - ").append(input.label()).append('\n'));
        text.append('\n');
    }

    private static void choices(List<Choice> choices, StringBuilder text) {
        for (int i = 0; i < choices.size(); i++) {
            text.append("  [%d] %s%n".formatted(i + 1, choices.get(i).label()));
        }
    }
}
