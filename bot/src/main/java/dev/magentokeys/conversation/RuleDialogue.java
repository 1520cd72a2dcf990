package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Heard.Line;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.understanding.Act;
import dev.magentokeys.understanding.Understanding;
import dev.magentokeys.understanding.Understood;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import java.util.Optional;

/** Leads the conversation by rules alone: the same messages always give the same replies. Thread-safe. */
public final class RuleDialogue implements Dialogue {

    /** So many messages in a row in another language, and the bot speaks that one. */
    private static final int MESSAGES_THAT_SWITCH = 2;

    private final Understanding understanding;
    private final Hearing hearing = new Hearing();
    private final Speech speech;

    public RuleDialogue(Understanding understanding, Phrases phrases) {
        this.understanding = understanding;
        this.speech = new Speech(phrases);
    }

    @Override
    public Turn take(Conversation before, Message message) {
        Conversation open = before.stage() instanceof Stage.Closed ? before.afresh() : before;
        Conversation current = inThePlatformsLanguage(open, message);
        Heard heard = hear(current, message);
        if (message.redactions() > 0) {
            heard = heard.withNotesFirst(List.of(new Line("note.masked")));
        }
        return speech.speak(heard);
    }

    private Heard hear(Conversation current, Message message) {
        if (message.content() instanceof Message.Pressed pressed) {
            return hearing.press(current, pressed);
        }
        if (message.content() instanceof Message.Filled filled) {
            return hearing.fill(current, filled);
        }
        String text = ((Message.Text) message.content()).text().strip();
        Optional<Heard> command = Commands.read(current, text);
        return command.orElseGet(() -> hearText(current, text));
    }

    private Heard hearText(Conversation current, String text) {
        Understood understood = understanding.read(text, asked(current), Optional.of(current.language()));
        Conversation spoken = inTheMessagesLanguage(current, understood);
        return hearing.text(spoken, understood, text);
    }

    private static Optional<FactName> asked(Conversation current) {
        if (current.stage() instanceof Stage.Guiding guiding) {
            return guiding.detailsAsked()
                    ? Optional.empty()
                    : Details.missing(guiding.path(), Diagnosis.of(current.known())).stream()
                            .findFirst();
        }
        return Diagnosis.of(current.known()).asks();
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
