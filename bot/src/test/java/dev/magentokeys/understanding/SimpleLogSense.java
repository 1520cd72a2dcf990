package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small stand-in for the evidence package: knows a log line by its marks, and five symptoms. */
final class SimpleLogSense implements LogSense {
    private static final List<String> MARKS = List.of(
            "could not be downloaded",
            "authentication keys",
            "W: ",
            "E: ",
            "[Composer\\",
            "Could not fetch https://",
            "HTTP/2 40",
            "HTTP/1.1 40",
            "Your requirements could not be resolved");
    private static final Map<String, String> SYMPTOMS = symptoms();

    @Override
    public Optional<Reading> read(String text) {
        List<String> log = new ArrayList<>();
        StringBuilder talk = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (MARKS.stream().anyMatch(line::contains)) {
                log.add(line);
            } else {
                talk.append(line).append('\n');
            }
        }
        return log.isEmpty() ? Optional.empty() : Optional.of(new Reading(findings(log), talk.toString()));
    }

    private static List<Finding> findings(List<String> log) {
        List<Finding> findings = new ArrayList<>();
        for (String line : log) {
            SYMPTOMS.entrySet().stream()
                    .filter(mark -> findings.isEmpty() && line.contains(mark.getKey()))
                    .forEach(mark -> findings.add(new Finding(FactName.SYMPTOM, mark.getValue(), Origin.LOG, line)));
            int archive = line.indexOf("/archives/");
            if (archive >= 0) {
                String[] parts = line.substring(archive + 10).split("/");
                findings.add(new Finding(FactName.FAILED_PACKAGE, parts[0] + "/" + parts[1], Origin.LOG, line));
            }
        }
        return findings;
    }

    private static Map<String, String> symptoms() {
        Map<String, String> symptoms = new LinkedHashMap<>();
        symptoms.put("keys are invalid", "keys-invalid");
        symptoms.put("haven't provided", "keys-missing");
        symptoms.put("rate limit", "github-rate-limit");
        symptoms.put("404 )", "package-not-found");
        symptoms.put("403 )", "package-forbidden");
        return symptoms;
    }
}
