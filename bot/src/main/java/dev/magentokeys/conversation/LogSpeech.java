package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Evidence;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a log shows: the line, what it proves, what it cannot prove, and what else stands in it. */
final class LogSpeech {
    private LogSpeech() {}

    /** Before a question: what of the answer the log has given already. */
    static List<Part> shown(Voice voice) {
        Optional<Finding> seen = voice.diagnosis().find(FactName.SYMPTOM).filter(LogSpeech::isSeen);
        List<Part> parts = new ArrayList<>();
        seen.ifPresent(finding -> {
            parts.add(new Evidence(voice.say("note.seen"), List.of(quoted(finding, voice))));
            limits(finding.value(), voice).map(Paragraph::new).ifPresent(parts::add);
        });
        parts.addAll(beside(voice));
        return parts;
    }

    private static Optional<String> limits(String symptom, Voice voice) {
        String proves = "proves." + symptom;
        return Optional.of("unproved." + symptom)
                .filter(unproved -> voice.knows(proves) && voice.knows(unproved))
                .map(unproved -> voice.say(
                        "note.log-proves", Map.of("proves", voice.say(proves), "unproved", voice.say(unproved))));
    }

    /** What the log shows beside what it proves: another failure, a list of packages out of the cache. */
    static List<Part> beside(Voice voice) {
        return Stream.of(
                        voice.diagnosis().find(FactName.ALSO_SEEN).map(other -> also(other, voice)),
                        voice.diagnosis()
                                .find(FactName.CACHED_METADATA)
                                .map(reason -> said("note.cached-metadata", reason, voice)))
                .flatMap(Optional::stream)
                .<Part>map(Paragraph::new)
                .toList();
    }

    private static String also(Finding other, Voice voice) {
        boolean keys = Symptom.byId(other.value())
                .filter(symptom -> symptom.family() == Symptom.Family.KEYS)
                .isPresent();
        return said(keys ? "note.also-keys" : "note.also-not-keys", other, voice);
    }

    private static String said(String key, Finding finding, Voice voice) {
        return voice.say(key, Map.of("symptom", voice.value(finding), "line", number(finding)));
    }

    /** The words of the log, after the number of their line where it is known. */
    static String quoted(Finding finding, Voice voice) {
        return finding.line().isEmpty()
                ? finding.quote()
                : voice.say("note.log-line", Map.of("line", number(finding), "text", finding.quote()));
    }

    private static String number(Finding finding) {
        return finding.line().isPresent() ? String.valueOf(finding.line().getAsInt()) : "unknown";
    }

    private static boolean isSeen(Finding finding) {
        return finding.origin() == Origin.LOG;
    }
}
