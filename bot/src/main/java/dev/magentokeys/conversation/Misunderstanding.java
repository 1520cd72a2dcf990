package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A message that was not understood: first the question comes in other words, then only its buttons, then a person. */
final class Misunderstanding {
    private Misunderstanding() {}

    /** So many in a row lead to a person; after that it begins anew. */
    static final int UNTIL_A_PERSON = 3;

    static Heard of(Conversation current) {
        return Heard.noting(current, new Heard.Misheard(current.beside().misunderstood() + 1));
    }

    /**
     * What is said of it and what is open.
     *
     * @param person who can help instead, and what to give them
     * @param next what is open, said in full
     */
    static List<Part> spoken(int times, Conversation staged, Voice voice, List<Part> person, List<Part> next) {
        Choices choices = new Choices(Reply.choices(next));
        return switch (times % UNTIL_A_PERSON) {
            case 1 ->
                List.of(
                        new Paragraph(voice.say("note.not-understood")),
                        new Paragraph(inOtherWords(staged, voice, next)),
                        choices);
            case 2 -> List.of(new Paragraph(voice.say("note.pick-one")), choices);
            default -> {
                List<Part> parts = new ArrayList<>(person);
                parts.add(new Paragraph(voice.say("note.go-on-here")));
                parts.add(choices);
                yield parts;
            }
        };
    }

    private static String inOtherWords(Conversation staged, Voice voice, List<Part> next) {
        return Stream.of(staged.stage())
                .filter(Stage.Asking.class::isInstance)
                .flatMap(asking -> voice.diagnosis().next().stream())
                .map(question -> voice.say("note.other-words", Map.of("question", voice.say("again." + question.id()))))
                .findFirst()
                .orElseGet(() -> Pickup.line(staged, voice, next));
    }
}
