package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.understanding.Guide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a message did to the conversation, before anything is said.
 *
 * @param notes what must be said first, by the keys of messages
 * @param whole the verdict is to be spoken whole again, not only its next step
 */
record Heard(Conversation after, List<Note> notes, List<FactName> learned, Optional<Guide> guide, boolean whole) {

    /** One line of the reply. */
    sealed interface Note permits Line, Learned, Explained, Commands {}

    record Line(String key) implements Note {}

    /** The facts that were understood from free text. */
    record Learned(List<FactName> facts) implements Note {}

    /** Why the bot asks, or why it came to its verdict. */
    record Explained() implements Note {}

    /** The commands with which people check the keys themselves. */
    record Commands(CheckTool tool) implements Note {}

    static Heard of(Conversation after, String... lines) {
        List<Note> notes = Arrays.stream(lines).<Note>map(Line::new).toList();
        return new Heard(after, notes, List.of(), Optional.empty(), false);
    }

    Heard withGuide(Guide asked) {
        return new Heard(after, List.of(new Line("guide." + asked.id())), learned, Optional.of(asked), whole);
    }

    Heard spokenWhole() {
        return new Heard(after, notes, learned, guide, true);
    }

    Heard withNotesFirst(List<Note> first) {
        List<Note> all = new ArrayList<>(first);
        all.addAll(notes);
        return new Heard(after, all, learned, guide, whole);
    }
}
