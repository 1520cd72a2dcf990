package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the thread up again after something beside it: what is open in one line, with its buttons. */
final class Pickup {
    private Pickup() {}

    private static final Pattern SENTENCE = Pattern.compile(".*?(?:[？。！]|[?.!](?=\\s|$))");

    /**
     * @param line names what is open
     * @param next what is open, said in full
     * @param beside further buttons
     */
    static List<Part> of(String line, List<Part> next, List<Choice> beside) {
        List<Choice> choices =
                Stream.concat(Reply.choices(next).stream(), beside.stream()).toList();
        return List.of(new Paragraph(line), new Choices(choices));
    }

    static String line(Conversation staged, Voice voice, List<Part> next) {
        String open = inShort(staged, next);
        return staged.stage() instanceof Stage.Asking ? voice.say("note.back-to", Map.of("question", open)) : open;
    }

    /** Questions open with the question itself; what explains it follows. */
    static String inShort(Conversation staged, List<Part> next) {
        String open = ((Paragraph) next.get(0)).text();
        return staged.stage() instanceof Stage.Asking
                ? SENTENCE.matcher(open)
                        .results()
                        .findFirst()
                        .map(MatchResult::group)
                        .orElse(open)
                : open;
    }
}
