package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.resources.Lexicons;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads messages with the lexicons that ship. */
final class Reader {
    static final LexiconUnderstanding UNDERSTANDING = new LexiconUnderstanding(Lexicons.all(), new SimpleLogSense());

    private Reader() {}

    static Understood read(String text) {
        return UNDERSTANDING.read(text, Optional.empty(), Optional.empty());
    }

    static Understood read(String text, FactName asked) {
        return UNDERSTANDING.read(text, Optional.of(asked), Optional.empty());
    }

    /** Values by the facts' names of record. */
    static Map<String, String> facts(Understood understood) {
        return understood.facts().stream()
                .collect(Collectors.toMap(finding -> finding.name().id(), Finding::value));
    }

    static Finding finding(Understood understood, FactName fact) {
        return understood.facts().stream()
                .filter(finding -> finding.name() == fact)
                .findFirst()
                .orElseThrow();
    }
}
