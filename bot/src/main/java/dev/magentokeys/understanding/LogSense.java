package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.Finding;
import java.util.List;
import java.util.Optional;

/** Tells log text from talk: the port to whatever reads logs. Implementations are pure and thread-safe. */
@FunctionalInterface
public interface LogSense {

    /** Reads the log lines of a message; empty when it holds none. */
    Optional<Reading> read(String text);

    /**
     * What log lines say.
     *
     * @param findings facts with the origin log; none when the lines show no failure
     * @param talk what the person wrote around the log lines; blank when nothing
     */
    record Reading(List<Finding> findings, String talk) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }
}
