package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says all that is known, where each fact came from, and how to change one. */
final class StatusSpeech {
    private StatusSpeech() {}

    /** What was given and what was concluded, in the order of record; not what says the same in another fact's words. */
    static List<Finding> listed(Case known) {
        return Diagnosis.facts(known).values().stream()
                .filter(finding -> finding.origin() == Origin.INFERRED
                        || known.find(finding.name()).isPresent())
                .toList();
    }

    static List<Part> of(Case known, Voice voice) {
        List<Finding> facts = listed(known);
        if (facts.isEmpty()) {
            return List.of(new Paragraph(voice.say("note.status-nothing")));
        }
        List<String> lines = new ArrayList<>();
        for (Finding fact : facts) {
            String number = String.valueOf(lines.size() + 1);
            lines.add(voice.say(
                    "note.known-fact",
                    Map.of("number", number, "fact", voice.inWords(fact), "origin", origin(fact, voice))));
        }
        lines.add(voice.say("note.how-to-change"));
        return List.of(new Paragraph(voice.say("note.status") + "\n" + String.join("\n", lines)));
    }

    private static String origin(Finding fact, Voice voice) {
        String words = Voice.name(fact.quote());
        return switch (fact.origin()) {
            case USER ->
                words.isEmpty()
                        ? voice.say("note.origin-pressed")
                        : voice.say("note.origin-said", Map.of("words", words));
            case LOG ->
                fact.line().isEmpty()
                        ? voice.say("note.origin-log")
                        : voice.say(
                                "note.origin-line",
                                Map.of("line", String.valueOf(fact.line().getAsInt())));
            case INFERRED -> voice.say("note.origin-concluded", Map.of("rule", voice.rule(fact.quote())));
            case REGISTRY, WEBHOOK -> voice.say("note.origin-record");
        };
    }

    /** A button for each fact; the last leads back. */
    static List<Part> buttons(String sentence, List<FactName> facts, Voice voice) {
        List<Choice> choices = Stream.concat(
                        facts.stream().map(fact -> Choice.of(ChangeRequests.button(fact), voice.label(fact))),
                        Stream.of(Choice.of("check", voice.say("option.back-to-check"))))
                .toList();
        return List.of(new Paragraph(voice.say(sentence)), new Choices(choices));
    }
}
