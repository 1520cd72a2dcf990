package dev.magentokeys.conversation;

import dev.magentokeys.conversation.Part.Evidence;
import dev.magentokeys.conversation.Part.Link;
import dev.magentokeys.conversation.Part.Links;
import dev.magentokeys.conversation.Part.Paragraph;
import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Cause;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Gap;
import dev.magentokeys.diagnosis.Gaps;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Overturning;
import dev.magentokeys.diagnosis.Overturning.Otherwise;
import dev.magentokeys.diagnosis.Source;
import dev.magentokeys.diagnosis.Standing;
import dev.magentokeys.diagnosis.Status;
import dev.magentokeys.diagnosis.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why: the rule, the words that it rests on and what would change it; or why a cause is not the one. */
final class WhySpeech {

    private static final int MOST_CHANGES = 3;
    private static final int MOST_VALUES = 4;

    private WhySpeech() {}

    /** What goes before the proof of a verdict. */
    static List<Part> rule(Cause cause, Voice voice) {
        return List.of(new Paragraph(voice.say("note.rule", Map.of("rule", voice.say("because." + cause.id())))));
    }

    /** What goes after the proof: the person's own words, what would change the verdict, the document of the rule. */
    static List<Part> grounds(Case known, Verdict verdict, Voice voice) {
        List<Part> parts = new ArrayList<>();
        parts.addAll(quotes(voice.diagnosis().standing(verdict.cause()), voice));
        parts.addAll(changes(known, verdict, voice));
        parts.add(source(verdict.cause()));
        return parts;
    }

    /** What would give another answer; before there is one, every answer still may. */
    static List<Part> whatWouldChange(Case known, Voice voice) {
        List<Part> changes = voice.diagnosis()
                .verdict()
                .map(verdict -> changes(known, verdict, voice))
                .orElseGet(() -> List.of(new Paragraph(voice.say("note.no-answer-yet"))));
        return changes.isEmpty() ? List.of(new Paragraph(voice.say("note.nothing-would-change"))) : changes;
    }

    private static List<Part> changes(Case known, Verdict verdict, Voice voice) {
        List<String> changes = Overturning.of(known).stream()
                .limit(MOST_CHANGES)
                .map(change -> change(change, verdict, voice))
                .toList();
        return changes.isEmpty() ? List.of() : List.of(new Paragraph(voice.say("note.would-change") + lines(changes)));
    }

    private static List<Part> quotes(Standing standing, Voice voice) {
        List<String> lines = standing.carriedBy().stream()
                .flatMap(name -> voice.diagnosis().find(name).stream())
                .filter(finding ->
                        finding.origin() == Origin.USER && !finding.quote().isBlank())
                .map(finding -> voice.label(finding.name()) + " ← " + quoted(finding.quote(), voice))
                .distinct()
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Evidence(voice.say("note.your-words"), lines));
    }

    private static String change(Otherwise change, Verdict verdict, Voice voice) {
        String then = change.then()
                .map(other -> other.cause() == verdict.cause()
                        ? voice.say("note.other-steps")
                        : CauseNames.label(other.cause(), voice))
                .orElseGet(() -> voice.say("note.ask-on"));
        return voice.inWords(change.finding()) + " → " + then;
    }

    /** Why the cause of that name is or is not the one; the list of causes when there is none of that name. */
    static List<Part> of(String name, Case known, Voice voice) {
        Optional<Cause> cause = CauseNames.find(name, voice);
        return cause.map(found -> of(found, known, voice)).orElseGet(() -> noSuch(name, voice));
    }

    private static List<Part> of(Cause cause, Case known, Voice voice) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(verdictOn(cause, known, voice)));
        parts.addAll(rule(cause, voice));
        parts.add(source(cause));
        return parts;
    }

    private static String verdictOn(Cause cause, Case known, Voice voice) {
        Map<String, String> named = Map.of("cause", CauseNames.label(cause, voice));
        if (known.tried().contains(cause)) {
            return voice.say("note.tried", named);
        }
        if (holds(cause, voice.diagnosis())) {
            return voice.say("note.holds", named);
        }
        if (cause == Cause.UNDETERMINED) {
            return voice.diagnosis()
                    .verdict()
                    .map(verdict -> voice.say("note.excluded", named)
                            + lines(List.of(CauseNames.label(verdict.cause(), voice))))
                    .orElseGet(() -> voice.say("note.possible", named) + lines(open(voice)));
        }
        List<Gap> gaps = Gaps.of(known, cause);
        List<Gap> against = gaps.stream().filter(Gap::isAgainst).toList();
        return against.isEmpty()
                ? voice.say("note.possible", named) + lines(inWords(gaps, voice))
                : voice.say("note.excluded", named) + lines(inWords(against, voice));
    }

    /** As long as something is asked, the case is not given up. */
    private static List<String> open(Voice voice) {
        return voice.diagnosis().asks().stream()
                .map(fact -> voice.say("gap.unknown-any", Map.of("fact", voice.label(fact))))
                .toList();
    }

    private static boolean holds(Cause cause, Diagnosis diagnosis) {
        if (cause == Cause.UNDETERMINED) {
            return diagnosis
                    .verdict()
                    .filter(verdict -> verdict.cause() == cause)
                    .isPresent();
        }
        Status status = diagnosis.standing(cause).status();
        return status == Status.CONFIRMED || status == Status.LIKELY;
    }

    private static List<String> inWords(List<Gap> gaps, Voice voice) {
        return gaps.stream().map(gap -> inWords(gap, voice)).distinct().toList();
    }

    private static String inWords(Gap gap, Voice voice) {
        boolean many = gap.wanted().size() > MOST_VALUES;
        String wanted = many
                ? ""
                : gap.wanted().stream()
                        .map(value -> quoted(voice.value(new Finding(gap.fact(), value, Origin.USER, "")), voice))
                        .collect(Collectors.joining(" / "));
        String value =
                gap.found().map(found -> quoted(voice.value(found), voice)).orElse("");
        return voice.say(key(gap, many), Map.of("fact", voice.label(gap.fact()), "wanted", wanted, "value", value));
    }

    private static String key(Gap gap, boolean many) {
        if (gap.mustNotBe()) {
            return "gap.must-not";
        }
        if (gap.isAgainst()) {
            return many ? "gap.against-any" : "gap.against";
        }
        return many ? "gap.unknown-any" : "gap.unknown";
    }

    private static String quoted(String words, Voice voice) {
        return voice.say("gap.value", Map.of("value", words));
    }

    private static List<Part> noSuch(String name, Voice voice) {
        return List.of(new Paragraph(voice.say("note.no-cause", Map.of("name", Voice.name(name)))
                + lines(Arrays.stream(Cause.values())
                        .map(cause -> "`" + cause.id() + "` – " + CauseNames.label(cause, voice))
                        .toList())));
    }

    private static Links source(Cause cause) {
        Source source = Diagnosis.sourceOfRule(cause);
        return new Links(List.of(new Link(source.title(), source.url())));
    }

    private static String lines(Collection<String> lines) {
        return lines.stream().map(line -> "\n• " + line).collect(Collectors.joining());
    }
}
