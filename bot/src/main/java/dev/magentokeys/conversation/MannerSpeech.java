package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Heard.Answered;
import dev.magentokeys.conversation.Heard.Changed;
import dev.magentokeys.conversation.Heard.Corrected;
import dev.magentokeys.conversation.Heard.FactList;
import dev.magentokeys.conversation.Heard.Note;
import dev.magentokeys.conversation.Heard.Person;
import dev.magentokeys.conversation.Heard.PutAside;
import dev.magentokeys.conversation.Heard.Reminded;
import dev.magentokeys.conversation.Heard.Returned;
import dev.magentokeys.conversation.Heard.Status;
import dev.magentokeys.conversation.Heard.Undone;
import dev.magentokeys.conversation.Heard.WouldChange;
import dev.magentokeys.conversation.Part.Copyable;
import dev.magentokeys.conversation.Part.Link;
import dev.magentokeys.conversation.Part.Links;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.diagnosis.Source;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Speaks of the conversation itself: what a correction did, what is known, who else can help, what was put aside. */
final class MannerSpeech {

    private final TicketText tickets;

    MannerSpeech(Phrases phrases) {
        this.tickets = new TicketText(phrases);
    }

    /** Empty when the note is of another kind. */
    Optional<List<Part>> of(Note note, Conversation staged, Voice voice) {
        if (note instanceof Changed changed) {
            return Optional.of(ChangeSpeech.of(List.of(changed.change()), voice));
        }
        if (note instanceof Corrected corrected) {
            return Optional.of(ChangeSpeech.of(corrected.changes(), voice));
        }
        if (note instanceof Answered answered) {
            return Optional.of(ChangeSpeech.answer(answered.before(), voice).stream()
                    .<Part>map(Paragraph::new)
                    .toList());
        }
        if (note instanceof Undone undone) {
            String facts = voice.list(undone.told(), voice::inWords);
            return Optional.of(List.of(new Paragraph(voice.say("note.back-over", Map.of("facts", facts)))));
        }
        if (note instanceof WouldChange) {
            return Optional.of(WhySpeech.whatWouldChange(staged.known(), voice));
        }
        if (note instanceof Status) {
            return Optional.of(StatusSpeech.of(staged.known(), voice));
        }
        if (note instanceof FactList list) {
            return Optional.of(StatusSpeech.buttons(list.key(), list.facts(), voice));
        }
        if (note instanceof Returned) {
            return Optional.of(Resuming.whetherItHelped(voice));
        }
        if (note instanceof Reminded) {
            return Optional.of(FollowUp.question(staged, voice));
        }
        if (note instanceof Person) {
            return Optional.of(person(voice));
        }
        return note instanceof PutAside aside
                ? Optional.of(List.of(new Paragraph(voice.say("note.put-aside", Map.of("days", aside.days())))))
                : Optional.empty();
    }

    /** Who may open a ticket, where, and its text as far as the case is known. */
    List<Part> person(Voice voice) {
        Source source = Source.HELP_CENTER_GUIDE;
        return List.of(
                new Paragraph(voice.say("note.human")),
                new Copyable(voice.say("ticket.title"), tickets.soFar(voice.diagnosis())),
                new Links(List.of(new Link(source.title(), source.url()))));
    }
}
