package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Heard.Line;
import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happens when a conversation was left: after a while it is put aside, and it can be gone on with. */
final class Resuming {
    private Resuming() {}

    /** So long a question stays open. */
    static final Duration A_QUESTION = Duration.ofHours(24);

    /** So long the steps of a path stay open: people have to be asked, tickets take days. */
    static final Duration A_PATH = Duration.ofDays(30);

    /** After so long in a path something may have been done meanwhile. */
    static final Duration A_BREAK = Duration.ofHours(3);

    static final String BUTTON = "resume";

    private static final Set<String> SMALL_TALK = Set.of("note.greeting", "note.where-we-were");

    /** A button, a form and a fact set by hand belong to the old talk by themselves, and go on with it. */
    static boolean isExpired(Conversation before, Message message) {
        boolean speaks = message.content() instanceof Message.Text || message.content() instanceof Message.Log;
        Stage open = before.stage().beneath();
        Duration longest = open instanceof Stage.Guiding ? A_PATH : A_QUESTION;
        return speaks
                && !before.entries().isEmpty()
                && !(open instanceof Stage.Closed)
                && message.slept().compareTo(longest) > 0;
    }

    /** A fresh case; the old one is kept beside it. */
    static Conversation putAside(Conversation before) {
        return before.afresh().beside(Margin.EMPTY.parking(Optional.of(Parked.of(before.known()))));
    }

    static Heard resume(Conversation current) {
        return current.beside()
                .parked()
                .map(parked -> resume(current, parked))
                .orElseGet(() -> Heard.of(current, "note.where-we-were").spokenWhole());
    }

    /** What was said since counts more than what was said then. */
    private static Heard resume(Conversation current, Parked parked) {
        List<Conversation.Entry> entries = new ArrayList<>(parked.entries());
        entries.addAll(current.entries());
        Margin margin = current.beside().parking(Optional.empty());
        return Heard.of(current.with(entries, new Stage.Asking()).beside(margin), "note.resumed")
                .spokenWhole();
    }

    /** Offered until something else was settled. */
    static List<Choice> offer(Conversation staged, Voice voice) {
        return staged.entries().size() > 1
                ? List.of()
                : staged.beside().parked().stream()
                        .map(parked -> Choice.of(BUTTON, voice.say("option.resume")))
                        .toList();
    }

    /** Who comes back to a path after a break and says nothing of it is asked first whether it helped. */
    static boolean asksFirst(Conversation current, Message message, Heard heard) {
        return current.stage() instanceof Stage.Guiding
                && message.content() instanceof Message.Text
                && message.slept().compareTo(A_BREAK) > 0
                && heard.notes().stream()
                        .allMatch(note -> note instanceof Heard.Misheard
                                || note instanceof Line line && SMALL_TALK.contains(line.key()))
                && heard.learned().isEmpty()
                && heard.after().stage().equals(current.stage())
                && !heard.notes().isEmpty();
    }

    static List<Part> whetherItHelped(Voice voice) {
        return List.of(
                new Paragraph(voice.say("question.did-it-work")),
                new Choices(List.of(
                        Choice.of("worked", voice.say("option.worked")),
                        Choice.of("failed", voice.say("option.failed")),
                        Choice.of("check", voice.say("option.where-were-we")))));
    }
}
