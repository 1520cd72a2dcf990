package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.diagnosis.Verdict.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a change of facts did: to the facts, to what stood beside them, and to the answer. */
final class ChangeSpeech {
    private ChangeSpeech() {}

    /**
     * @param changes all of one message; at least one
     * @param voice speaks of the case after them
     */
    static List<Part> of(List<Change> changes, Voice voice) {
        Diagnosis was = changes.get(0).before();
        Voice before = new Voice(voice.phrases(), voice.language(), was);
        List<String> said = new ArrayList<>();
        changes.forEach(change -> said.add(fact(change, before, voice)));
        List<FactName> along = alongWithThem(changes, was);
        if (!along.isEmpty()) {
            said.add(voice.say("note.dropped-along", Map.of("facts", voice.list(along, before::factInWords))));
        }
        answer(was, voice).ifPresent(said::add);
        return said.stream().<Part>map(Paragraph::new).toList();
    }

    /** What nobody knew is no loss. */
    private static List<FactName> alongWithThem(List<Change> changes, Diagnosis was) {
        Set<FactName> changed = changes.stream().map(Change::name).collect(Collectors.toSet());
        return changes.stream()
                .flatMap(change -> change.alongWithIt().stream())
                .filter(name -> !changed.contains(name))
                .filter(name -> was.find(name).filter(fact -> !fact.isUnsure()).isPresent())
                .distinct()
                .toList();
    }

    private static String fact(Change change, Voice before, Voice after) {
        if (change.now().isEmpty()) {
            return after.say("note.taken-back", Map.of("fact", before.factInWords(change.name())));
        }
        String now = after.inWords(change.now().orElseThrow());
        return change.was()
                .filter(was -> !was.value().equals(change.now().orElseThrow().value()))
                .map(was -> after.say("note.changed", Map.of("now", now, "before", after.value(was))))
                .orElseGet(() -> after.say("note.learned", Map.of("facts", now)));
    }

    /** What became of a verdict that stood; a first verdict speaks for itself. */
    static Optional<String> answer(Diagnosis before, Voice voice) {
        return before.verdict()
                .map(was -> voice.diagnosis()
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
