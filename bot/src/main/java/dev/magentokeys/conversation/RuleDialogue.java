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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Leads the conversation by rules alone: the same messages always give the same replies. Thread-safe. */
public final class RuleDialogue implements Dialogue, Review {

    /** So many messages in a row in another language, and the bot speaks that one. */
    private static final int MESSAGES_THAT_SWITCH = 2;

    private static final int LONGEST_LABEL = 80;

    /** What these end or forget is not done on a mistyped word. */
    private static final Set<Act> LOSING = EnumSet.of(Act.RESTART, Act.CANCEL);

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
        Conversation open = before.stage() instanceof Stage.Closed ? reopened(before, message) : before;
        Conversation current = inThePlatformsLanguage(open, message);
        Heard heard = hear(current, message);
        if (message.redactions() > 0) {
            heard = heard.withNotesFirst(List.of(new Line("note.masked")));
        }
        return speech.speak(heard);
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

    /** The next message after the end begins a new case; a fact that is set by hand belongs to the one that was closed. */
    private static Conversation reopened(Conversation closed, Message message) {
        return message.content() instanceof Message.Changed ? closed.at(new Stage.Asking()) : closed.afresh();
    }

    private Heard hear(Conversation current, Message message) {
        if (message.content() instanceof Message.Pressed pressed) {
            return hearing.press(current, pressed);
        }
        if (message.content() instanceof Message.Filled filled) {
            return hearing.fill(current, filled);
        }
        if (message.content() instanceof Message.Changed changed) {
            return hearing.change(current, changed);
        }
        if (message.content() instanceof Message.Log log) {
            return understood(current, ear.listen(current, log), log.comment());
        }
        if (message.content() instanceof Message.Unread unread) {
            return Heard.of(current, "note.unread." + unread.reason().id());
        }
        String text = ((Message.Text) message.content()).text().strip();
        return guideRequests
                .read(current, text)
                .or(() -> Commands.read(current, text))
                .or(() -> typedLabel(current, text).map(choice -> hearing.press(current, choice)))
                .orElseGet(() -> understood(current, ear.listen(current, text), text));
    }

    /** Whoever types the words of a button means the button. */
    private Optional<Message.Pressed> typedLabel(Conversation current, String text) {
        String typed = letters(text);
        if (typed.isEmpty() || text.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        return speech.choices(current).stream()
                .filter(choice -> letters(choice.label()).equals(typed))
                .findFirst()
                .map(choice -> new Message.Pressed(choice.id(), Optional.empty()));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Heard understood(Conversation current, Understood understood, String text) {
        Conversation spoken = inTheMessagesLanguage(current, understood);
        if (understood.doubts().contains(Doubt.MISTYPED) && LOSING.contains(understood.act())) {
            boolean restart = understood.act() == Act.RESTART;
            return Heard.of(spoken, restart ? "note.mistyped.restart" : "note.mistyped.cancel");
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
