package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.Change;
import java.util.List;
import java.util.Optional;

/**
 * What comes of a message about the directory.
 *
 * @param said before anything that the conversation itself says
 * @param changes in an order in which they can be made; all of them fit the directory that was given
 * @param goesOn what the conversation hears in place of the message; empty when it hears nothing
 * @param offers buttons under what the conversation says
 * @param refused what this person may not do, in a few words; empty when nothing was refused
 */
public record Entered(
        List<Part> said,
        List<Change> changes,
        Optional<Message.Content> goesOn,
        List<Part.Choice> offers,
        Optional<String> refused) {

    public Entered {
        said = List.copyOf(said);
        changes = List.copyOf(changes);
        offers = List.copyOf(offers);
    }

    static Entered saying(List<Part> said) {
        return new Entered(said, List.of(), Optional.empty(), List.of(), Optional.empty());
    }

    static Entered saying(String sentence) {
        return saying(List.of(new Part.Paragraph(sentence)));
    }

    static Entered goingOn(List<Part> said, Message.Content content, List<Part.Choice> offers) {
        return new Entered(said, List.of(), Optional.of(content), offers, Optional.empty());
    }

    static Entered changing(List<Part> said, List<Change> changes) {
        return new Entered(said, changes, Optional.empty(), List.of(), Optional.empty());
    }

    static Entered refusing(String sentence, String what) {
        return new Entered(
                List.of(new Part.Paragraph(sentence)), List.of(), Optional.empty(), List.of(), Optional.of(what));
    }
}
