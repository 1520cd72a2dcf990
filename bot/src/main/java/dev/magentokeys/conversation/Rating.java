package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Once a case is closed: a thumb up or down, by a button or as a sign. */
final class Rating {
    private Rating() {}

    private static final Map<String, Boolean> SIGNS =
            Map.of("helpful", true, "not-helpful", false, "\uD83D\uDC4D", true, "\uD83D\uDC4E", false);

    /** How a hand's colour is told. */
    private static final String SKIN_TONES = "[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}]";

    /** Empty when the message is no rating. */
    static Optional<Heard> read(Conversation current, Stage.Closed closed, Message message) {
        return Optional.ofNullable(SIGNS.get(sign(message))).map(helpful -> take(current, closed, helpful));
    }

    static Heard take(Conversation current, Stage.Closed closed, boolean helpful) {
        return Heard.of(current.at(closed.rated(helpful)), "note.rated");
    }

    static boolean isOpen(Stage.Closed closed) {
        return closed.solved() && closed.helpful().isEmpty();
    }

    private static String sign(Message message) {
        if (message.content() instanceof Message.Pressed pressed) {
            return pressed.choice();
        }
        return message.content() instanceof Message.Text text
                ? text.text().replaceAll(SKIN_TONES, "").strip()
                : "";
    }

    static List<Part> question(Stage.Closed closed, Voice voice) {
        return isOpen(closed)
                ? List.of(
                        new Paragraph(voice.say("question.helpful")),
                        new Choices(List.of(
                                Choice.of("helpful", voice.say("option.helpful")),
                                Choice.of("not-helpful", voice.say("option.not-helpful")))))
                : List.of();
    }
}
