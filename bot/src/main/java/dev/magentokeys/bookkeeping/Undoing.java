package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.BadEntry;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import java.util.ArrayList;
import java.util.List;

/** Takes back what a person changed last. */
final class Undoing {

    private Undoing() {}

    /** In a conversation the word takes an answer back, unless the directory was what the person changed last. */
    static boolean isMeant(Request request, String line) {
        boolean pressed = request.message().content() instanceof Message.Pressed;
        return line.equalsIgnoreCase("directory undo")
                || (line.equalsIgnoreCase("undo") && (pressed || request.changedLast()));
    }

    static Entered of(Request request, Words words) {
        if (!request.role().mayChange()) {
            return Entered.refusing(words.say("refused.change"), "undo");
        }
        if (request.last().isEmpty()) {
            return Entered.saying(words.say("undo.nothing"));
        }
        List<Change> changes = new ArrayList<>();
        Directory directory = request.directory();
        try {
            for (int at = request.last().size() - 1; at >= 0; at--) {
                Change back = request.last().get(at).undo();
                directory = directory.apply(back);
                changes.add(back);
            }
        } catch (BadEntry changedSince) {
            return Entered.saying(words.say("undo.changed-since"));
        }
        return Entered.changing(
                List.of(new Part.Paragraph(words.say("undo.done")), new Part.Paragraph(lines(changes, words))),
                changes);
    }

    private static String lines(List<Change> changes, Words words) {
        return String.join(
                "\n",
                changes.stream().map(change -> Bookkeeper.done(change, words)).toList());
    }
}
