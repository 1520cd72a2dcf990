package dev.magentokeys.cli;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Part.Choice;
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
            ReplyJson.say(List.of(part))
                    .forEach(said -> text.append(set(part, said)).append("\n\n"));
        }
        List<Choice> choices = reply.choices();
        for (int i = 0; i < choices.size(); i++) {
            text.append("  [%d] %s%n".formatted(i + 1, choices.get(i).label()));
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** The command of a step stands under its words; a text to copy begins at the margin. */
    private static String set(Part part, String said) {
        return part instanceof Steps ? said.replace("\n", "\n     ") : said;
    }
}
