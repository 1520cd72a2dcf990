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
    sealed interface Note permits Line, Learned, LogShown, Explained, Guided, GuideList, Commands, Changed {}

    record Line(String key) implements Note {}

    /** The facts that were understood from free text. */
    record Learned(List<FactName> facts) implements Note {}

    /** What a log shows, unless the verdict says it. */
    record LogShown() implements Note {}

    /**
     * Why the bot asks, or why it came to its verdict.
     *
     * @param cause the name that the person gave to the cause that they mean; empty when they mean what is open
     */
    record Explained(Optional<String> cause) implements Note {}

    /** A guide, spoken whole. */
    record Guided(Guide guide) implements Note {}

    /**
     * The list of guides, in place of the open question.
     *
     * @param unknown the name that was asked for in vain
     */
    record GuideList(Optional<String> unknown) implements Note {}

    /** The commands with which people check the keys themselves. */
    record Commands(CheckTool tool) implements Note {}

    /** What a fact that was set by hand did. */
    record Changed(Change change) implements Note {}

    static Heard of(Conversation after, String... lines) {
        List<Note> notes = Arrays.stream(lines).<Note>map(Line::new).toList();
        return new Heard(after, notes, List.of(), Optional.empty(), false);
    }

    Heard withGuide(Guide asked) {
        return new Heard(after, more(notes, new Guided(asked)), learned, Optional.of(asked), whole);
    }

    Heard listingGuides(Optional<String> unknown) {
        return new Heard(after, more(notes, new GuideList(unknown)), learned, guide, whole);
    }

    /** Beside the thread of the case: afterwards what is open is only named again. */
    boolean isAside() {
        return notes.stream().anyMatch(note -> note instanceof Guided || note instanceof Explained);
    }

    boolean listsGuides() {
        return notes.stream().anyMatch(GuideList.class::isInstance);
    }

    Heard spokenWhole() {
        return new Heard(after, notes, learned, guide, true);
    }

    Heard withNotesFirst(List<Note> first) {
        List<Note> all = new ArrayList<>(first);
        all.addAll(notes);
        return new Heard(after, all, learned, guide, whole);
    }

    private static List<Note> more(List<Note> notes, Note last) {
        List<Note> all = new ArrayList<>(notes);
        all.add(last);
        return all;
    }
}
