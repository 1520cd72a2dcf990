package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import java.util.List;
import java.util.Optional;

/**
 * What comes of a command.
 *
 * @param said beside the conversation, which is not touched
 * @param refused what this person may not do, in a few words for the audit; empty when nothing was refused
 */
public record Decided(List<Part> said, List<Deed> deeds, Optional<String> refused) {

    public Decided {
        said = List.copyOf(said);
        deeds = List.copyOf(deeds);
    }

    static Decided saying(List<Part> said) {
        return new Decided(said, List.of(), Optional.empty());
    }

    static Decided saying(String sentence) {
        return saying(List.of(new Part.Paragraph(sentence)));
    }

    static Decided doing(Deed deed, List<Part> said) {
        return new Decided(said, List.of(deed), Optional.empty());
    }

    static Decided doing(Deed deed, String sentence) {
        return doing(deed, List.of(new Part.Paragraph(sentence)));
    }

    static Decided refusing(String sentence, String what) {
        return new Decided(List.of(new Part.Paragraph(sentence)), List.of(), Optional.of(what));
    }
}
