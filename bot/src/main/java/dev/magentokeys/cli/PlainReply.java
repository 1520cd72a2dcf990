package dev.magentokeys.cli;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Steps;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.json.ReplyJson;
import java.util.List;

/** A reply as plain text: what it says, then its buttons by number. */
final class PlainReply {
    private PlainReply() {}

    static String of(Reply reply) {
        StringBuilder text = new StringBuilder("\n");
        for (Part part : reply.parts()) {
            if (part instanceof Choices choices) {
                choices(choices.choices(), text);
            } else {
                ReplyJson.say(List.of(part))
                        .forEach(said -> text.append(set(part, said)).append("\n\n"));
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** The command of a step stands under its words; a text to copy begins at the margin. */
    private static String set(Part part, String said) {
        return part instanceof Steps ? said.replace("\n", "\n     ") : said;
    }

    private static void choices(List<Choice> choices, StringBuilder text) {
        for (int i = 0; i < choices.size(); i++) {
            text.append("  [%d] %s%n".formatted(i + 1, choices.get(i).label()));
        }
    }
}
