package dev.magentokeys.evidence;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a log proves into facts of a case, each with the line that gave it. */
public final class LogFacts {
    private LogFacts() {}

    /** The facts of the most telling symptom, and what else the log shows; without a failure only of Composer and its cache. */
    public static List<Finding> of(LogReading reading) {
        List<Finding> facts = new ArrayList<>();
        reading.mostTelling().ifPresent(sighting -> facts.addAll(of(sighting, reading.phase())));
        String quote = reading.mostTelling().map(Sighting::text).orElse("");
        reading.composer()
                .ifPresent(version -> facts.add(new Finding(FactName.COMPOSER_VERSION, version, Origin.LOG, quote)));
        reading.beside().stream().findFirst().ifPresent(other -> facts.add(named(FactName.ALSO_SEEN, other)));
        reading.cachedMetadata().ifPresent(reason -> facts.add(named(FactName.CACHED_METADATA, reason)));
        return List.copyOf(facts);
    }

    private static List<Finding> of(Sighting sighting, Phase phase) {
        List<Finding> facts = new ArrayList<>();
        facts.add(named(FactName.SYMPTOM, sighting));
        sighting.packageName().ifPresent(name -> facts.add(fact(FactName.FAILED_PACKAGE, name, sighting)));
        archiveVersion(sighting).ifPresent(version -> facts.add(fact(FactName.FAILED_VERSION, version, sighting)));
        sighting.packageKind().ifPresent(kind -> facts.add(fact(FactName.PACKAGE_KIND, kind.id(), sighting)));
        sighting.host().ifPresent(host -> facts.add(fact(FactName.FAILED_HOST, host, sighting)));
        if (FactName.FAILED_PHASE.allows(phase.id())) {
            facts.add(fact(FactName.FAILED_PHASE, phase.id(), sighting));
        }
        return facts;
    }

    private static Finding named(FactName name, Sighting sighting) {
        return fact(name, sighting.symptom().id(), sighting);
    }

    private static Finding fact(FactName name, String value, Sighting sighting) {
        OptionalInt line = sighting.lines().stream().mapToInt(Integer::intValue).findFirst();
        return new Finding(name, value, Origin.LOG, sighting.text(), line);
    }

    /** The version as the archive's address has it: {@code 101.2.7.0} where Composer says 101.2.7. */
    private static Optional<String> archiveVersion(Sighting sighting) {
        return sighting.packageName().flatMap(name -> {
            Matcher archive = Pattern.compile("/" + Pattern.quote(name.replace('/', '-')) + "-([\\w.+-]{1,60})\\.zip")
                    .matcher(sighting.text());
            return archive.find() ? Optional.of(archive.group(1)) : Optional.empty();
        });
    }
}
