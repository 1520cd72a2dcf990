package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.diagnosis.Verdict.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a fact that was set by hand did: to the fact, to what stood beside it, and to the answer. */
final class ChangeSpeech {
    private ChangeSpeech() {}

    /** @param voice speaks of the case after the change */
    static List<Part> of(Change change, Voice voice) {
        Voice before = new Voice(voice.phrases(), voice.language(), change.before());
        List<String> said = new ArrayList<>();
        said.add(fact(change, before, voice));
        if (!change.alongWithIt().isEmpty()) {
            String facts = voice.list(change.alongWithIt(), before::factInWords);
            said.add(voice.say("note.dropped-along", Map.of("facts", facts)));
        }
        answer(change.before().verdict(), voice).ifPresent(said::add);
        return said.stream().<Part>map(Paragraph::new).toList();
    }

    private static String fact(Change change, Voice before, Voice after) {
        if (change.now().isEmpty()) {
            return after.say("note.taken-back", Map.of("fact", before.factInWords(change.name())));
        }
        String now = after.inWords(change.now().orElseThrow());
        return change.was()
                .map(was -> after.say("note.changed", Map.of("now", now, "before", after.value(was))))
                .orElseGet(() -> after.say("note.learned", Map.of("facts", now)));
    }

    /** What became of a verdict that stood; a first verdict speaks for itself. */
    private static Optional<String> answer(Optional<Verdict> before, Voice voice) {
        return before.map(was -> voice.diagnosis()
                .verdict()
                .map(is -> answer(was, is, voice))
                .orElseGet(() -> voice.say("note.answer-open", Map.of("before", cause(was.cause(), voice)))));
    }

    private static String answer(Verdict was, Verdict is, Voice voice) {
        if (was.cause() != is.cause()) {
            return voice.say(
                    "note.answer-changed",
                    Map.of("before", cause(was.cause(), voice), "after", cause(is.cause(), voice)));
        }
        if (was.path() != is.path()) {
            return voice.say("note.answer-path");
        }
        if (was.certainty() != is.certainty()) {
            return voice.say(is.certainty() == Certainty.CONFIRMED ? "note.answer-confirmed" : "note.answer-likely");
        }
        return voice.say("note.answer-stays");
    }

    private static String cause(Cause cause, Voice voice) {
        return voice.say("cause." + cause.id());
    }
}
