package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.understanding.Understood;
import java.util.List;
import java.util.Optional;

/** Starting over: asked back once, for what was told is gone afterwards. */
final class Forgetting {
    private Forgetting() {}

    static Heard ask(Conversation current) {
        boolean asked = current.stage() instanceof Stage.Restarting;
        return asked || current.entries().isEmpty()
                ? startOver(current)
                : Heard.of(current.at(new Stage.Restarting(current.stage().beneath())));
    }

    private static Heard startOver(Conversation current) {
        return Heard.of(current.afresh(), "note.restarted");
    }

    private static Heard stay(Conversation current) {
        return Heard.of(current.at(current.stage().beneath()), "note.nothing-forgotten");
    }

    static Optional<Heard> press(Conversation current, String choice) {
        return switch (choice) {
            case "start-over" -> Optional.of(startOver(current));
            case "stay" -> Optional.of(stay(current));
            default -> Optional.empty();
        };
    }

    static Optional<Heard> text(Conversation current, Understood understood) {
        return switch (understood.act()) {
            case YES, RESTART -> Optional.of(startOver(current));
            case NO, BACK, CANCEL, SKIP, UNSURE -> Optional.of(stay(current));
            default -> Optional.empty();
        };
    }

    static List<Part> question(Voice voice) {
        return List.of(
                new Paragraph(voice.say("question.start-over")),
                new Choices(List.of(
                        Choice.of("start-over", voice.say("option.start-over")),
                        Choice.of("stay", voice.say("option.stay")))));
    }
}
