package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks once whether a path helped, a day after the last word; the person can put that off, or decline it. */
final class FollowUp {
    private FollowUp() {}

    static final Duration A_DAY = Duration.ofDays(1);
    static final Duration THREE_DAYS = Duration.ofDays(3);

    private static final String LATER = "ask-later";
    private static final String NEVER = "ask-never";

    /** After how long the bot speaks first; empty when it leaves that to the person. */
    static Optional<Duration> after(Conversation conversation, Message message) {
        boolean inPath = conversation.stage().beneath() instanceof Stage.Guiding;
        if (!inPath || conversation.beside().unasked() || message.content() instanceof Message.Reminder) {
            return Optional.empty();
        }
        return Optional.of(isPutOff(message) ? THREE_DAYS : A_DAY);
    }

    private static boolean isPutOff(Message message) {
        return message.content() instanceof Message.Pressed pressed
                && pressed.choice().equals(LATER);
    }

    /** Empty when the button is another. */
    static Optional<Heard> pressed(Conversation current, String choice) {
        if (!(current.stage().beneath() instanceof Stage.Guiding)) {
            return Optional.empty();
        }
        return switch (choice) {
            case LATER -> Optional.of(Heard.of(current, "note.ask-later"));
            case NEVER -> Optional.of(Heard.of(current.beside(current.beside().leavingUnasked()), "note.ask-never"));
            default -> Optional.empty();
        };
    }

    static Heard ask(Conversation current) {
        return current.stage().beneath() instanceof Stage.Guiding
                ? Heard.noting(current, new Heard.Reminded())
                : Heard.of(current, "note.where-we-were").spokenWhole();
    }

    static List<Part> question(Conversation current, Voice voice) {
        Stage.Guiding guiding = (Stage.Guiding) current.stage().beneath();
        String cause = voice.say("cause." + guiding.cause().id());
        return List.of(
                new Paragraph(voice.say("question.reminder", Map.of("cause", cause))),
                new Choices(List.of(
                        Choice.of("worked", voice.say("option.worked")),
                        Choice.of("failed", voice.say("option.failed")),
                        Choice.of("check", voice.say("option.where-were-we")),
                        Choice.of(LATER, voice.say("option.ask-later")),
                        Choice.of(NEVER, voice.say("option.ask-never")))));
    }
}
