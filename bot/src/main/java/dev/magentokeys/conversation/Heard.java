package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.understanding.Guide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a message did to the conversation, before anything is said.
 *
 * @param notes what must be said first, by the keys of messages
 * @param whole the verdict is to be spoken whole again, not only its next step
 */
record Heard(Conversation after, List<Note> notes, List<FactName> learned, Optional<Guide> guide, boolean whole) {

    /** One line of the reply. */
    sealed interface Note {}

    record Line(String key) implements Note {}

    /** The facts that were understood from free text. */
    record Learned(List<FactName> facts) implements Note {}

    /** What a fact that was set by hand did. */
    record Changed(Change change) implements Note {}

    /** What a correction in words did. */
    record Corrected(List<Change> changes) implements Note {}

    /** What became of the verdict that stood before. */
    record Answered(Diagnosis before) implements Note {}

    /** What a log shows, unless the verdict says it. */
    record LogShown() implements Note {}

    /**
     * Why the bot asks, or why it came to its verdict.
     *
     * @param cause the name that the person gave to the cause that they mean; empty when they mean what is open
     */
    record Explained(Optional<String> cause) implements Note {}

    /** Which other facts would give another answer. */
    record WouldChange() implements Note {}

    /** What no longer counts after a step back. */
    record Undone(List<Finding> told) implements Note {}

    /** All that is known, and where each fact came from. */
    record Status() implements Note {}

    /** Who can help in person, and what to give them. */
    record Person() implements Note {}

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

    /**
     * A button for each of these facts, in place of the open question.
     *
     * @param key of the sentence above them
     */
    record FactList(String key, List<FactName> facts) implements Note {}

    /** @param times how many messages in a row were not understood, this one too */
    record Misheard(int times) implements Note {}

    /** @param days how long ago the case that was put aside was left */
    record PutAside(long days) implements Note {}

    /** Whether it helped meanwhile, in place of the open step. */
    record Returned() implements Note {}

    /** Whether it helped, asked by the bot first. */
    record Reminded() implements Note {}

    /** Lines that answer something beside the thread, and the command that says them again; empty when not worth it. */
    private static final Map<String, String> ASIDES = Map.of(
            "note.help", "/help",
            "note.thanks", "",
            "note.greeting", "",
            "note.languages", "",
            "note.unchanged", "",
            "note.follows-from-others", "",
            "note.left-as-it-was", "",
            "note.ask-later", "",
            "note.ask-never", "",
            "note.nothing-forgotten", "");

    static Heard of(Conversation after, String... lines) {
        List<Note> notes = Arrays.stream(lines).<Note>map(Line::new).toList();
        return new Heard(after, notes, List.of(), Optional.empty(), false);
    }

    static Heard noting(Conversation after, Note note) {
        return new Heard(after, List.of(note), List.of(), Optional.empty(), false);
    }

    Heard withGuide(Guide asked) {
        return new Heard(after, more(notes, new Guided(asked)), learned, Optional.of(asked), whole);
    }

    Heard listingGuides(Optional<String> unknown) {
        return new Heard(after, more(notes, new GuideList(unknown)), learned, guide, whole);
    }

    /** Beside the thread of the case: afterwards what is open is only named again. */
    boolean isAside() {
        return notes.stream().anyMatch(note -> command(note).isPresent());
    }

    /** The command that says again what was said beside the thread. */
    Optional<String> aside() {
        return notes.stream()
                .flatMap(note -> command(note).stream())
                .filter(command -> !command.isEmpty())
                .findFirst();
    }

    private static Optional<String> command(Note note) {
        if (note instanceof Guided guided) {
            return Optional.of("/how " + guided.guide().id());
        }
        if (note instanceof GuideList) {
            return Optional.of("/how");
        }
        if (note instanceof Explained explained) {
            return Optional.of("/why " + Voice.name(explained.cause().orElse("")));
        }
        if (note instanceof WouldChange) {
            return Optional.of("");
        }
        if (note instanceof Status) {
            return Optional.of("/status");
        }
        if (note instanceof Person) {
            return Optional.of("/human");
        }
        return note instanceof Line line ? Optional.ofNullable(ASIDES.get(line.key())) : Optional.empty();
    }

    /** Whether a list of other buttons stands in place of what is open. */
    boolean replacesTheQuestion() {
        return notes.stream()
                .anyMatch(note -> note instanceof GuideList || note instanceof FactList || isAskedInstead(note));
    }

    private static boolean isAskedInstead(Note note) {
        return note instanceof Returned || note instanceof Reminded;
    }

    /** How many messages in a row were not understood. */
    int misheard() {
        return notes.stream()
                .filter(Misheard.class::isInstance)
                .mapToInt(note -> ((Misheard) note).times())
                .findFirst()
                .orElse(0);
    }

    /** The same, with what the next message may refer to. */
    Heard remembered() {
        Margin margin = after.beside().misunderstood(misheard()).saying(aside());
        return new Heard(after.beside(margin), notes, learned, guide, whole);
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
