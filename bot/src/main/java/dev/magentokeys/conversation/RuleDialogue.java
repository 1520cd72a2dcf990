package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Heard.Line;
import dev.magentokeys.conversation.Heard.Note;
import dev.magentokeys.guides.Guidebook;
import dev.magentokeys.understanding.Act;
import dev.magentokeys.understanding.Doubt;
import dev.magentokeys.understanding.Understanding;
import dev.magentokeys.understanding.Understood;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import java.util.Optional;

/** Leads the conversation by rules alone: the same messages always give the same replies. Thread-safe. */
public final class RuleDialogue implements Dialogue, Review {

    /** So many messages in a row in another language, and the bot speaks that one. */
    private static final int MESSAGES_THAT_SWITCH = 2;

    private static final int LONGEST_LABEL = 80;

    private final Ear ear;
    private final Hearing hearing = new Hearing();
    private final Speech speech;
    private final GuideRequests guideRequests;

    public RuleDialogue(Understanding understanding, Phrases phrases, Guidebook guides) {
        this.ear = new Ear(understanding);
        this.speech = new Speech(phrases, guides);
        this.guideRequests = new GuideRequests(guides, ear);
    }

    @Override
    public Turn take(Conversation before, Message message) {
        Optional<Heard> afterwards =
                before.stage() instanceof Stage.Closed closed ? afterTheEnd(before, closed, message) : Optional.empty();
        Turn turn =
                speech.speak(afterwards.orElseGet(() -> heard(before, message)).remembered());
        return new Turn(turn.after(), turn.reply(), FollowUp.after(turn.after(), message));
    }

    private Heard heard(Conversation before, Message message) {
        boolean expired = Resuming.isExpired(before, message);
        Conversation open = expired ? Resuming.putAside(before) : reopened(before, message);
        Conversation current = inThePlatformsLanguage(open, message);
        Heard heard = hear(current, message);
        if (Resuming.asksFirst(current, message, heard)) {
            heard = Heard.noting(current, new Heard.Returned());
        }
        if (expired && heard.after().beside().parked().isPresent()) {
            heard = heard.withNotesFirst(
                            List.of(new Heard.PutAside(message.slept().toDays())))
                    .spokenWhole();
        }
        if (message.redactions() > 0) {
            heard = heard.withNotesFirst(List.of(new Line("note.masked")));
        }
        return heard;
    }

    /** A word on the case that was closed; empty when the message begins another. */
    private Optional<Heard> afterTheEnd(Conversation before, Stage.Closed closed, Message message) {
        Optional<Heard> rating = Rating.read(before, closed, message);
        if (rating.isPresent() || !(message.content() instanceof Message.Text text)) {
            return rating;
        }
        Understood understood = ear.listen(before.afresh(), text.text());
        boolean back = understood.act() == Act.BACK || text.text().strip().equals("/back");
        if (back && !before.entries().isEmpty()) {
            return Optional.of(
                    Heard.of(before.at(new Stage.Asking()), "note.back").spokenWhole());
        }
        boolean bare = understood.facts().isEmpty() && Rating.isOpen(closed);
        return switch (understood.act()) {
            case THANKS -> Optional.of(Heard.of(before, "note.thanks"));
            case YES -> Optional.of(Rating.take(before, closed, true)).filter(heard -> bare);
            case NO -> Optional.of(Rating.take(before, closed, false)).filter(heard -> bare);
            default -> Optional.empty();
        };
    }

    /** The next message after the end begins a new case; a fact that is set by hand belongs to the one that was closed. */
    private static Conversation reopened(Conversation before, Message message) {
        if (!(before.stage() instanceof Stage.Closed)) {
            return before;
        }
        return message.content() instanceof Message.Changed ? before.at(new Stage.Asking()) : before.afresh();
    }

    @Override
    public Reply now(Conversation conversation) {
        return speech.present(conversation);
    }

    @Override
    public Reply why(Conversation conversation) {
        return speech.explain(conversation);
    }

    @Override
    public List<Editable> editable(Language language) {
        return speech.editable(language);
    }

    private Heard hear(Conversation current, Message message) {
        if (message.content() instanceof Message.Pressed pressed) {
            return hearing.press(current, pressed);
        }
        if (message.content() instanceof Message.Filled filled) {
            return hearing.fill(current, filled);
        }
        if (message.content() instanceof Message.Changed changed) {
            return ChangeTalk.change(current, changed);
        }
        if (message.content() instanceof Message.Log log) {
            return understood(current, ear.listen(current, log), log.comment());
        }
        if (message.content() instanceof Message.Recalled recalled) {
            return Recalling.of(current, recalled);
        }
        if (message.content() instanceof Message.Reminder) {
            return FollowUp.ask(current);
        }
        if (message.content() instanceof Message.Unread unread) {
            return Heard.of(current, "note.unread." + unread.reason().id());
        }
        return text(current, ((Message.Text) message.content()).text().strip());
    }

    private Heard text(Conversation current, String text) {
        Voice voice = speech.voice(current);
        return guideRequests
                .read(current, text)
                .or(() -> ChangeRequests.read(current, text, voice))
                .or(() -> Commands.read(current, text))
                .or(() -> WhyNot.read(current, text, voice))
                .or(() -> typedLabel(current, text, voice).map(choice -> hearing.press(current, choice)))
                .orElseGet(() -> understood(current, ear.listen(current, text), text));
    }

    /** Whoever types the words of a button means the button. */
    private Optional<Message.Pressed> typedLabel(Conversation current, String text, Voice voice) {
        String typed = Letters.of(text);
        if (typed.isEmpty() || text.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        return speech.choices(current, voice).stream()
                .filter(choice -> Letters.of(choice.label()).equals(typed))
                .findFirst()
                .map(choice -> new Message.Pressed(choice.id(), Optional.empty()));
    }

    private Heard understood(Conversation current, Understood understood, String text) {
        Conversation spoken = inTheMessagesLanguage(current, understood);
        if (understood.doubts().contains(Doubt.MISTYPED) && understood.act() == Act.CANCEL) {
            return Heard.of(spoken, "note.mistyped.cancel");
        }
        Optional<String> aside = current.beside().aside().filter(any -> understood.act() == Act.REPEAT);
        if (aside.isPresent()) {
            return text(spoken, aside.orElseThrow()).spokenWhole();
        }
        List<Note> notes = understood.doubts().stream()
                .filter(doubt -> doubt != Doubt.MISTYPED)
                .sorted()
                .<Note>map(doubt -> new Line(doubt == Doubt.LOOK_ALIKE ? "note.look-alike" : "note.which-date"))
                .toList();
        return hearing.text(spoken, understood, text).withNotesFirst(notes);
    }

    private static Conversation inThePlatformsLanguage(Conversation current, Message message) {
        boolean unspoken = current.turn() == 0 && !current.languageSettled();
        return message.platformLanguage()
                .filter(language -> unspoken)
                .map(language -> current.speaking(language, true))
                .orElse(current);
    }

    private static Conversation inTheMessagesLanguage(Conversation current, Understood understood) {
        if (understood.act() == Act.LANGUAGE && understood.wanted().isPresent()) {
            return current.speaking(understood.wanted().orElseThrow(), true);
        }
        Language shown = understood.language();
        if (!understood.sure() || shown == current.language()) {
            return understood.sure() ? current.hearing(0) : current;
        }
        boolean first = !current.languageSettled() && current.entries().isEmpty() && current.turn() <= 1;
        boolean again = current.foreign() + 1 >= MESSAGES_THAT_SWITCH;
        return first || again
                ? current.speaking(shown, current.languageSettled())
                : current.hearing(current.foreign() + 1);
    }
}
