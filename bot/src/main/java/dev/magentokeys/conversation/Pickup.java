package dev.magentokeys.conversation;

import com.ibm.icu.text.BreakIterator;
import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes the thread up again after something beside it: what is open in one line, with its buttons. */
final class Pickup {
    private Pickup() {}

    /**
     * @param next what is open, said in full
     * @param beside further buttons
     */
    static List<Part> of(Conversation staged, Voice voice, List<Part> next, List<Choice> beside) {
        return next.isEmpty()
                ? next
                : List.of(
                        new Paragraph(line(staged, voice, next)),
                        new Choices(Stream.concat(Reply.choices(next).stream(), beside.stream())
                                .toList()));
    }

    static String line(Conversation staged, Voice voice, List<Part> next) {
        String open = ((Paragraph) next.get(0)).text();
        return staged.stage() instanceof Stage.Asking
                ? voice.say("note.back-to", Map.of("question", firstSentence(open, staged.language())))
                : open;
    }

    /** Questions open with the question itself; what explains it follows. */
    private static String firstSentence(String text, Language language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(text);
        return text.substring(0, sentences.next()).strip();
    }
}
