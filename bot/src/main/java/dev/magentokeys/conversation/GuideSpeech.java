package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Choice;
import dev.magentokeys.conversation.Part.Choices;
import dev.magentokeys.conversation.Part.Link;
import dev.magentokeys.conversation.Part.Links;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.conversation.Part.Step;
import dev.magentokeys.conversation.Part.Steps;
import dev.magentokeys.guides.GuideText;
import dev.magentokeys.guides.GuideText.Instruction;
import dev.magentokeys.guides.Guidebook;
import dev.magentokeys.understanding.Guide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Speaks a guide, lists them, and offers those that fit the next step of a path. */
final class GuideSpeech {

    private final Guidebook guides;

    GuideSpeech(Guidebook guides) {
        this.guides = guides;
    }

    List<Part> whole(Guide guide, Voice voice) {
        GuideText text = guides.of(voice.language(), guide);
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph("**" + text.title() + "**"));
        parts.add(new Paragraph(text.intro()));
        parts.add(Steps.toRead(steps(text.steps())));
        text.warning()
                .map(warning -> new Paragraph(voice.say("note.careful", Map.of("warning", warning))))
                .ifPresent(parts::add);
        parts.add(new Paragraph(
                voice.say("note.facts-of", Map.of("date", text.read().toString()))));
        parts.add(new Links(text.documents().stream()
                .map(document -> new Link(document.title(), document.url()))
                .toList()));
        return parts;
    }

    private static List<Step> steps(List<Instruction> instructions) {
        List<Step> steps = new ArrayList<>();
        for (Instruction instruction : instructions) {
            steps.add(new Step(steps.size() + 1, instruction.text(), instruction.command(), false));
        }
        return steps;
    }

    /**
     * The names of all guides, each with the question that it answers, and a button for each; the last leads back.
     *
     * @param unknown the name that was asked for in vain
     */
    List<Part> list(Optional<String> unknown, Voice voice) {
        List<GuideText> all = guides.all(voice.language());
        List<Part> parts = new ArrayList<>();
        unknown.map(name -> new Paragraph(voice.say("note.no-guide", Map.of("name", Voice.name(name)))))
                .ifPresent(parts::add);
        parts.add(new Paragraph(voice.say("note.guides")
                + all.stream()
                        .map(text -> "\n`" + text.guide().id() + "` – " + text.asked())
                        .collect(Collectors.joining())));
        List<Choice> choices = new ArrayList<>();
        all.forEach(text -> choices.add(Choice.of(GuideRequests.button(text.guide()), text.title())));
        choices.add(Choice.of("check", voice.say("option.back-to-check")));
        parts.add(new Choices(choices));
        return parts;
    }

    /** At most two questions that the guides answer about this step. */
    List<Choice> beside(StepId step, Voice voice) {
        return StepGuides.of(step).stream()
                .map(guide -> guides.of(voice.language(), guide))
                .map(text -> Choice.of(GuideRequests.button(text.guide()), text.asked()))
                .toList();
    }
}
