package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a log proves into facts of a case, each with the line that gave it. */
public final class LogFacts {
    private LogFacts() {}

    /** The facts of the most telling symptom; none when the log shows no failure, but for the version of Composer. */
    public static List<Finding> of(LogReading reading) {
        List<Finding> facts = new ArrayList<>();
        reading.mostTelling().ifPresent(sighting -> {
            facts.add(fact(FactName.SYMPTOM, sighting.symptom().id(), sighting.text()));
            sighting.packageName().ifPresent(name -> facts.add(fact(FactName.FAILED_PACKAGE, name, sighting.text())));
            archiveVersion(sighting)
                    .ifPresent(version -> facts.add(fact(FactName.FAILED_VERSION, version, sighting.text())));
            sighting.packageKind()
                    .ifPresent(kind -> facts.add(fact(FactName.PACKAGE_KIND, kind.id(), sighting.text())));
        });
        String quote = reading.mostTelling().map(Sighting::text).orElse("");
        reading.composer().ifPresent(version -> facts.add(fact(FactName.COMPOSER_VERSION, version, quote)));
        return List.copyOf(facts);
    }

    /** The version as the archive's address has it: {@code 101.2.7.0} where Composer says 101.2.7. */
    private static Optional<String> archiveVersion(Sighting sighting) {
        return sighting.packageName().flatMap(name -> {
            Matcher archive = Pattern.compile("/" + Pattern.quote(name.replace('/', '-')) + "-([\\w.+-]{1,60})\\.zip")
                    .matcher(sighting.text());
            return archive.find() ? Optional.of(archive.group(1)) : Optional.empty();
        });
    }

    private static Finding fact(FactName name, String value, String line) {
        return new Finding(name, value, Origin.LOG, line);
    }
}
