package dev.magentokeys.conversation;

import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.evidence.LogFacts;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.understanding.LogSense;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the log lines of a message as evidence, and leaves what was written above them to be understood as talk. */
public final class LogEvidence implements LogSense {

    private final LogReader reader;

    public LogEvidence(LogReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Reading> read(String text) {
        if (!reader.looksLikeLog(text)) {
            return Optional.empty();
        }
        return Optional.of(new Reading(proved(text), talk(text.lines().toList())));
    }

    /** What is pasted is a part of a log: where it stands in the whole is not known. */
    private List<Finding> proved(String text) {
        return LogFacts.of(reader.read(text)).stream().map(Finding::withoutLine).toList();
    }

    private String talk(List<String> lines) {
        return lines.stream()
                .takeWhile(line -> !line.startsWith(" ") && !line.startsWith("```") && !reader.looksLikeLog(line))
                .collect(Collectors.joining("\n"));
    }
}
