package dev.magentokeys.cli;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.evidence.Phase;
import dev.magentokeys.evidence.Sighting;
import dev.magentokeys.json.ReplyJson;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a log proves, for people: what failed, its lines, what that means, and what to do or to answer next. */
record LogText(Dialogue dialogue, Phrases phrases, Language language) {

    private static final int MOST_LINES = 5;
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\. ");

    String of(String source, LogReading reading) {
        List<String> blocks = new ArrayList<>();
        Optional<Sighting> main = reading.mostTelling();
        main.ifPresent(sighting -> {
            blocks.add(head(sighting, reading));
            blocks.add(evidence(reading));
        });
        if (main.isEmpty()) {
            blocks.add(say("report.nothing"));
        }
        blocks.addAll(main.isPresent() || reading.cachedMetadata().isPresent() ? answer(reading) : List.of());
        if (reading.redactions() > 0) {
            blocks.add(say("report.masked"));
        }
        return source + "\n" + blocks.stream().map(LogText::indented).collect(Collectors.joining("\n\n")) + "\n";
    }

    /** One line on all the files. */
    String sum(List<LogReading> readings) {
        long failed = readings.stream()
                .filter(reading -> reading.mostTelling().isPresent())
                .count();
        long keys = readings.stream().filter(LogText::isAboutKeys).count();
        return say(
                "report.sum",
                Map.of(
                        "files",
                        readings.size(),
                        "keys",
                        keys,
                        "other",
                        failed - keys,
                        "none",
                        readings.size() - failed));
    }

    static boolean isAboutKeys(LogReading reading) {
        return reading.sightings().stream().anyMatch(seen -> seen.symptom().family() == Symptom.Family.KEYS);
    }

    private String head(Sighting seen, LogReading reading) {
        Optional<String> status =
                seen.status().isPresent() ? Optional.of("HTTP " + seen.status().getAsInt()) : Optional.empty();
        Optional<String> named = seen.packageName()
                .map(name -> seen.version().map(version -> name + " " + version).orElse(name));
        Optional<String> phase = Optional.of(reading.phase())
                .filter(any -> any != Phase.UNKNOWN)
                .map(any -> say("value.failedPhase." + any.id()));
        return Stream.of(
                        line(
                                FactName.SYMPTOM,
                                Optional.of(say("symptom." + seen.symptom().id()))),
                        line(FactName.FAILED_PACKAGE, named),
                        line(FactName.PACKAGE_KIND, kind(seen)),
                        line(FactName.FAILED_HOST, joined(seen.host(), status)),
                        line(FactName.FAILED_PHASE, phase),
                        line(FactName.COMPOSER_VERSION, reading.composer()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** Whose package it is tells something only where keys are in question. */
    private Optional<String> kind(Sighting seen) {
        return seen.packageKind()
                .filter(any -> seen.symptom().family() == Symptom.Family.KEYS)
                .map(kind -> say("value.packageKind." + kind.id()));
    }

    private static Optional<String> joined(Optional<String> host, Optional<String> status) {
        String text = Stream.of(host, status).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> line(FactName fact, Optional<String> value) {
        return value.map(text -> say("fact-and-value", Map.of("fact", say("fact." + fact.id()), "value", text)));
    }

    private String evidence(LogReading reading) {
        return reading.sightings().stream()
                .limit(MOST_LINES)
                .map(seen -> say("note.log-line", Map.of("line", numbers(seen.lines()), "text", seen.text())))
                .collect(Collectors.joining("\n"));
    }

    /** {@code 5-7} for lines that follow one another, else {@code 5, 9}. */
    private static String numbers(List<Integer> lines) {
        int first = lines.get(0);
        int last = lines.get(lines.size() - 1);
        boolean together = lines.size() > 1 && last - first == lines.size() - 1;
        return together
                ? first + "-" + last
                : lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What the conversation would say to this log. */
    private List<String> answer(LogReading reading) {
        Reply reply = dialogue.take(
                        Conversation.begin(language), Message.log(reading, "").from(Optional.of(language)))
                .reply();
        boolean asks = reply.verdict().isEmpty();
        if (asks && reading.mostTelling().isEmpty()) {
            return ReplyJson.say(reply.parts().subList(0, 1));
        }
        List<String> blocks = reply.parts().stream()
                .filter(part -> !(part instanceof Part.Evidence) && !(part instanceof Part.Form))
                .map(part -> String.join("\n", ReplyJson.say(List.of(part))))
                .filter(block -> !block.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        if (asks) {
            blocks.add(reply.choices().stream()
                    .map(choice -> "- " + choice.label())
                    .collect(Collectors.joining("\n")));
            blocks.add(say("report.answer"));
        }
        return blocks;
    }

    /** The command of a numbered step stands under its words. */
    private static String indented(String block) {
        boolean steps = NUMBERED.matcher(block).lookingAt();
        return block.lines()
                .map(line -> (steps && !NUMBERED.matcher(line).lookingAt() ? "     " : "  ") + line)
                .collect(Collectors.joining("\n"));
    }

    private String say(String key) {
        return phrases.say(language, key);
    }

    private String say(String key, Map<String, ?> blanks) {
        return phrases.say(language, key, blanks);
    }
}
